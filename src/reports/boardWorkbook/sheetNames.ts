/** What Excel takes as the name of a sheet. */
const MOST = 31;

/** Names that Excel takes, no two alike: it tells them apart without regard to capitals. */
export function nameSheets(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const plain = cut(name.replaceAll(REFUSED, ' '), MOST) || 'Sheet';
    let count = 1;
    // A name of Excel's own.
    let unique = plain.toLowerCase() === 'history' ? `${plain} 1` : plain;
    while (taken.has(unique.toLowerCase())) {
      count += 1;
      const ending = ` ${count}`;
      unique = `${cut(plain, MOST - ending.length)}${ending}`;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}

const REFUSED = /[[\]:*?/\\\p{Cc}]+/gu;

/** Without an apostrophe at either end, which Excel refuses. */
const cut = (name: string, most: number): string =>
  name
    .slice(0, most)
    .toWellFormed()
    .replaceAll(/^[\s']+|[\s']+$/g, '');

/** What Excel takes as the name of a sheet. */
const MOST = 31;

/** Names that Excel takes, no two alike: it tells them apart without regard to capitals. */
export function nameSheets(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const plain =
      name
        .replaceAll(/[[\]:*?/\\]+/g, ' ')
        .replaceAll(/^'+|'+$/g, '')
        .trim() || 'Sheet';
    let count = 1;
    let unique = cut(plain, MOST);
    while (taken.has(unique.toLowerCase())) {
      count += 1;
      const ending = ` ${count}`;
      unique = `${cut(plain, MOST - ending.length)}${ending}`;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}

const cut = (name: string, most: number): string => name.slice(0, most).toWellFormed().trim();

/** Of what a person typed, at most this many characters of a name: Windows counts the folders, too. */
const LONGEST_NAME = 60;

interface FileName {
  /** Whose it is and what of; may hold anything that somebody typed. Empty parts are left out. */
  readonly about: readonly string[];
  /** What tells it from its neighbours, in our own words: it is never cut. */
  readonly which: string;
  /** With its dot; left out where the same name gets several. */
  readonly ending?: string;
}

/** What a file is called, in characters that every system takes: "SMP 2017-18 plan as at 2018-01-12.xlsx". */
export function nameFile({ about, which, ending = '' }: FileName): string {
  const whose = about.map(plainName).filter(Boolean).join(' ');
  return `${[cut(whose), which].filter(Boolean).join(' ')}${ending}`;
}

/** Letters, digits and a few signs: no path, no control or direction mark, no dot at an end. */
const plainName = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[^\p{Letter}\p{Mark}\p{Number} .,&()'’_-]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[. ]+|[. ]+$/g, '');

const cut = (name: string): string => [...name].slice(0, LONGEST_NAME).join('').trim();

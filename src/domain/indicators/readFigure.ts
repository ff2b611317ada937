/** What a cell of a table of figures says: a number, or why there is none. */
export type ReadFigure =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'missing' }
  | { readonly kind: 'suppressed' }
  | { readonly kind: 'unreadable'; readonly text: string };

const MISSING: ReadFigure = { kind: 'missing' };
const SUPPRESSED: ReadFigure = { kind: 'suppressed' };

/**
 * Marks of "not known". Source: the Government Analysis Function's symbols ([x] not available, [z]
 * not applicable), ONS Table C2, and what people type.
 */
const MISSING_MARKS = new Set(
  [
    '',
    '-',
    '.',
    '..',
    '...',
    ':',
    'x',
    '[x]',
    'z',
    '[z]',
    'n/a',
    'na',
    'n.a.',
    '#n/a',
    'null',
  ].concat(['not available', 'not applicable', 'not known']),
);

/** Marks of "known, and hidden". Source: the same symbols ([c] confidential), and NDTMS (*). */
const SUPPRESSED_MARKS = new Set(['*', 'c', '[c]', '[low]', 'suppressed', '#']);

/**
 * Reads "1,234 ", "4.2E+03", "−2"; tells "n/a" and an empty cell from "<5". What it cannot read it
 * says: "1,23" is no number in this country, and guessing would write a wrong figure.
 */
export function readFigure(written: string): ReadFigure {
  const text = written
    .normalize('NFKC')
    .replaceAll(/[\p{Cf}\s]+/gu, ' ')
    .replaceAll(/[\p{Pd}\u2212]/gu, '-')
    .trim();
  const mark = text.toLowerCase();
  if (MISSING_MARKS.has(mark) || /^-+$/.test(mark)) return MISSING;
  if (SUPPRESSED_MARKS.has(mark) || /^(?:<|less than|under)\s*\d+$/.test(mark)) return SUPPRESSED;
  if (!NUMBER.test(text)) return { kind: 'unreadable', text: text.slice(0, 60) };
  const value = Number(text.replaceAll(',', ''));
  return Number.isFinite(value) ? { kind: 'value', value } : { kind: 'unreadable', text };
}

/** Commas only where they part thousands. */
const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:(?<=\d)\.?|\.\d+)(?:e[+-]?\d{1,3})?$/i;

/**
 * What a spreadsheet would take for a formula: `=`, `+`, `-` or `@` at the start, also in full width,
 * and behind blanks, marks that nobody sees and apostrophes; or a tab or line end that hides one.
 */
const LIKE_A_FORMULA = /^(?:'*[\t\r]|[\s'\p{Cf}]*[=+\-@＝＋－＠])/u;

/** -8.5, -1,204, -3% and a lone dash calculate nothing. */
const NEGATIVE = /^-(?:\d+(?:[.,]\d+)*\s?%?)?$/;

const isLikeAFormula = (text: string): boolean => LIKE_A_FORMULA.test(text) && !NEGATIVE.test(text);

/**
 * Text that no spreadsheet calculates: an apostrophe stands before what looks like a formula, as
 * spreadsheets write it themselves. `textAsWritten` takes exactly these away again.
 *
 * docs/decisions/0056-text-that-looks-like-a-formula.md
 */
export const safeText = (text: string): string => (isLikeAFormula(text) ? `'${text}` : text);

/** The text that `safeText` was given: for what comes back from a spreadsheet. */
export const textAsWritten = (text: string): string =>
  text.startsWith("'") && isLikeAFormula(text.slice(1)) ? text.slice(1) : text;

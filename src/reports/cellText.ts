/**
 * What a spreadsheet would take for a formula: `=`, `+`, `-` or `@` at the start, also in full width,
 * and behind blanks, marks that nobody sees and apostrophes; or a tab or line end that hides one.
 */
const LIKE_A_FORMULA = /^(?:'*[\t\r]|[\s'\p{Cf}]*[=+\-@＝＋－＠])/u;

/** What spreadsheets write where a formula has failed: taken for a failure, not for text. */
const LIKE_AN_ERROR = /^'*#(?:N\/A|[A-Z][A-Z0-9/_]*[!?])$/;

/** -8.5, -1,204, -3% and a lone dash calculate nothing. */
const NEGATIVE = /^-(?:\d+(?:[.,]\d+)*\s?%?)?$/;

const isTakenForMore = (text: string): boolean =>
  (LIKE_A_FORMULA.test(text) && !NEGATIVE.test(text)) || LIKE_AN_ERROR.test(text);

/** What a cell of Excel can hold, in UTF-16 units. */
const MOST = 32_767;

const CUT = ' … [cut here: too long for a spreadsheet; the whole text is in the app]';

/**
 * Text as a cell can hold it, and as no spreadsheet calculates it: an apostrophe stands before what
 * looks like a formula, as spreadsheets write it themselves. `textAsWritten` takes exactly these
 * away again.
 *
 * docs/decisions/0056-text-that-looks-like-a-formula.md
 */
export function cellText(text: string): string {
  const whole = text.toWellFormed().replaceAll(/\p{Noncharacter_Code_Point}/gu, '');
  const safe = isTakenForMore(whole) ? `'${whole}` : whole;
  return safe.length <= MOST ? safe : `${safe.slice(0, MOST - CUT.length).toWellFormed()}${CUT}`;
}

/** The text that `cellText` was given: for what comes back from a spreadsheet. */
export const textAsWritten = (text: string): string =>
  text.startsWith("'") && isTakenForMore(text.slice(1)) ? text.slice(1) : text;

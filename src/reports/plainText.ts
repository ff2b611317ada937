/**
 * A text without what no document may hold: control characters, halves of a character, and code points
 * that are none. Line ends and tabs stay.
 */
export const plainText = (text: string): string =>
  text.toWellFormed().replaceAll(/(?![\n\r\t])\p{Cc}|\p{Noncharacter_Code_Point}/gu, '');

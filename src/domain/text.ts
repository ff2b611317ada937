/** Characters of a note that can be kept: about twenty pages, so that a pasted report is refused. */
export const LONGEST_NOTE = 50_000;

/** Characters of a title, and of anything else that stands in one line. */
export const LONGEST_TITLE = 400;

/**
 * Text as it is kept: in NFC, without spaces around it and without control characters, which come
 * from pasting and break files; line breaks and tabs stay. Direction marks and emoji stay as well.
 *
 * @returns an empty text where there is nothing to be seen in it
 */
export function plainText(written: string): string {
  const normal = written.replaceAll(LINE_BREAKS, '\n').normalize('NFC');
  const kept = [...normal].filter(isKept).join('').trim();
  return SOMETHING_TO_SEE.test(kept) ? kept : '';
}

/** The same in one line. */
export const plainLine = (written: string): string => plainText(written).replaceAll(/\s+/g, ' ');

/** As Windows, old Macs, Word and web pages write them. */
const LINE_BREAKS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

/** Spaces, direction marks and joiners show nothing by themselves. */
const SOMETHING_TO_SEE = /[^\s\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;

function isKept(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  const isControl = code < 0x20 || (code >= 0x7f && code <= 0x9f);
  const isHalfOfAPair = code >= 0xd800 && code <= 0xdfff;
  // Not characters at all, by Unicode; Word and Excel refuse a file that has one.
  const isNone = (code & 0xfffe) === 0xfffe || (code >= 0xfdd0 && code <= 0xfdef);
  return !isHalfOfAPair && !isNone && (!isControl || character === '\n' || character === '\t');
}

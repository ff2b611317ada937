/** Characters of a note that can be kept: about twenty pages, so that a pasted report is refused. */
export const LONGEST_NOTE = 50_000;

/** Characters of a title. */
export const LONGEST_TITLE = 400;

/**
 * Text as it is kept: in NFC, without spaces around it and without control characters, which come
 * from pasting and break files; line breaks and tabs stay. Direction marks and emoji stay as well.
 */
export function plainText(written: string): string {
  const normal = written.replaceAll('\r\n', '\n').normalize('NFC');
  return [...normal].filter(isKept).join('').trim();
}

function isKept(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  const isControl = code < 0x20 || (code >= 0x7f && code <= 0x9f);
  const isHalfOfAPair = code >= 0xd800 && code <= 0xdfff;
  return !isHalfOfAPair && (!isControl || character === '\n' || character === '\t');
}

/** How the letters of a file are written down. */
export type Encoding = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be';

/** What a file is by its first bytes, whatever it is called. */
export type FileKind =
  | { readonly kind: 'text'; readonly encoding: Encoding }
  | { readonly kind: 'zip' }
  | { readonly kind: 'old-excel' }
  | { readonly kind: 'other' };

/**
 * Tells by the bytes. Without a mark at the beginning, text is UTF-8 where it reads as such, UTF-16
 * where every other byte is empty, and Windows-1252 otherwise, as Excel in this country writes it.
 *
 * @param head the beginning of the file; a letter may be cut at its end
 */
export function kindOfFile(head: Uint8Array): FileKind {
  if (startsWith(head, [0x50, 0x4b, 0x03, 0x04])) return { kind: 'zip' };
  if (startsWith(head, [0xd0, 0xcf, 0x11, 0xe0])) return { kind: 'old-excel' };
  if (startsWith(head, [0x25, 0x50, 0x44, 0x46])) return { kind: 'other' };
  const encoding = encodingOf(head);
  return encoding ? { kind: 'text', encoding } : { kind: 'other' };
}

function encodingOf(head: Uint8Array): Encoding | null {
  if (startsWith(head, [0xef, 0xbb, 0xbf])) return 'utf-8';
  if (startsWith(head, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(head, [0xfe, 0xff])) return 'utf-16be';
  const empty = { even: 0, odd: 0 };
  for (const [index, byte] of head.entries()) {
    if (byte === 0) empty[index % 2 === 0 ? 'even' : 'odd'] += 1;
  }
  if (empty.even + empty.odd > 0) {
    const enough = head.length / 4;
    if (empty.odd > enough && empty.even === 0) return 'utf-16le';
    return empty.even > enough && empty.odd === 0 ? 'utf-16be' : null;
  }
  return readsAsUtf8(head) ? 'utf-8' : 'windows-1252';
}

function readsAsUtf8(head: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
}

const startsWith = (bytes: Uint8Array, mark: readonly number[]) =>
  mark.every((byte, index) => bytes[index] === byte);

interface Decoder {
  /** Whether there are letters of two encodings in it. */
  readonly isMixed: () => boolean;
  readonly decode: (bytes: Uint8Array, isLast: boolean) => string;
}

/** Turns bytes into text, piece by piece; a letter that is cut between two pieces stays whole. */
export function decoderOf(encoding: Encoding): Decoder {
  if (encoding === 'utf-8' || encoding === 'windows-1252') return lineDecoder();
  const utf16 = new TextDecoder(encoding);
  return {
    isMixed: () => false,
    decode: (bytes, isLast) => utf16.decode(bytes, { stream: !isLast }),
  };
}

/**
 * Where two programs wrote one file, each line is read as whichever it is: UTF-8 if it can be. The
 * beginning of a file does not tell, as its first accent may come after megabytes.
 */
function lineDecoder(): Decoder {
  const strict = new TextDecoder('utf-8', { fatal: true });
  const western = new TextDecoder('windows-1252');
  const seen = { utf8: false, western: false };
  let carried: Uint8Array = new Uint8Array();

  const decodeLine = (line: Uint8Array): string => {
    try {
      const text = strict.decode(line);
      seen.utf8 ||= text.length < line.length;
      return text;
    } catch {
      seen.western = true;
      return western.decode(line);
    }
  };
  const decodeBlock = (block: Uint8Array): string => {
    try {
      const text = strict.decode(block);
      seen.utf8 ||= text.length < block.length;
      return text;
    } catch {
      let text = '';
      for (let from = 0; from < block.length; ) {
        const next = block.indexOf(LINE_FEED, from);
        const to = next < 0 ? block.length : next + 1;
        text += decodeLine(block.subarray(from, to));
        from = to;
      }
      return text;
    }
  };
  return {
    isMixed: () => seen.utf8 && seen.western,
    decode(bytes, isLast) {
      const all = carried.length === 0 ? bytes : joined(carried, bytes);
      const whole = isLast ? all.length : all.lastIndexOf(LINE_FEED) + 1;
      carried = all.slice(whole);
      return decodeBlock(all.subarray(0, whole));
    },
  };
}

const LINE_FEED = 0x0a;

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

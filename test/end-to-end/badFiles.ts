import { readFile, truncate, writeFile } from 'node:fs/promises';

export interface BadFile {
  /** Finishes "refuses a file that …". */
  readonly what: string;
  /** Writes it to a path, from the path of a sound one. */
  readonly make: (sound: string, path: string) => Promise<void>;
  /** How the refusal is headed. */
  readonly title: string;
}

const JPEG = Buffer.from('ffd8ffe000104a46494600010100000100010000ffdb004300ff00fffe', 'hex');

const BYTES_200_MB = 200 * 1024 * 1024;

const CHANGED = 'This snapshot was changed after it was taken';
const CUT_SHORT = 'Part of the file is missing';
const NO_SNAPSHOT = 'This is not a snapshot file';

/** Every way in which a snapshot's data file is known to arrive broken. */
export const BAD_FILES: readonly BadFile[] = [
  { what: 'is empty', make: from(() => ''), title: 'The file is empty' },
  { what: 'has one byte changed', make: from(changeOneByte), title: CHANGED },
  { what: 'has another day in its header', make: from(changeDay), title: CHANGED },
  { what: 'was cut off between two lines', make: from(cutAtLine), title: CUT_SHORT },
  { what: 'was cut off in a line', make: from(cutInLine), title: CUT_SHORT },
  {
    what: 'is of a newer format',
    make: from((text) => text.replace('"formatVersion":1', '"formatVersion":2')),
    title: 'The file was made by a newer version of this app',
  },
  { what: 'is a renamed JPEG', make: (_, path) => writeFile(path, JPEG), title: NO_SNAPSHOT },
  { what: 'is other JSON', make: from(() => '{"__proto__":{"a":1}}\n'), title: NO_SNAPSHOT },
  { what: 'has 200 MB', make: makeLarge, title: 'The file is too large' },
];

function from(edit: (text: string) => string): BadFile['make'] {
  return async (sound, path) => {
    const text = await readFile(sound, 'utf8');
    const edited = edit(text);
    if (edited === text) throw new Error('The edit changes nothing');
    await writeFile(path, edited);
  };
}

/** In a long text near the end, so that every line is still JSON of the right shape. */
function changeOneByte(text: string): string {
  const at = text.lastIndexOf('"whatChanged":"') + '"whatChanged":"'.length;
  return `${text.slice(0, at)}~${text.slice(at + 1)}`;
}

function changeDay(text: string): string {
  return text.replace('"asAt":"2018-01-12"', '"asAt":"2018-01-13"');
}

function cutAtLine(text: string): string {
  return text.slice(0, text.lastIndexOf('\n', text.length - 2) + 1);
}

function cutInLine(text: string): string {
  return text.slice(0, Math.floor(text.length / 2));
}

/** A file of holes: quickly made, and as large as any. */
async function makeLarge(_sound: string, path: string): Promise<void> {
  await writeFile(path, '');
  await truncate(path, BYTES_200_MB);
}

import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What can befall the files of a browser that is not running. */

const DATABASES = join('Default', 'IndexedDB');
const FILE_SYSTEM = join('Default', 'File System');

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}

export const deleteDatabases = (profile: string): Promise<void> =>
  rm(join(profile, DATABASES), { recursive: true });

export async function emptyDatabases(profile: string): Promise<void> {
  for (const file of await filesIn(join(profile, DATABASES))) await truncate(file, 0);
}

export async function garbleDatabases(profile: string): Promise<void> {
  for (const file of await filesIn(join(profile, DATABASES))) {
    const bytes = await readFile(file);
    await writeFile(
      file,
      bytes.map((byte, place) => (place % 64 < 16 ? byte ^ 0x55 : byte)),
    );
  }
}

/** Cuts the last line of each journal file in the midst. @returns how many lines were cut */
export async function tearJournals(profile: string): Promise<number> {
  let cut = 0;
  for (const file of await filesIn(join(profile, FILE_SYSTEM))) {
    const text = await readFile(file, 'utf8');
    if (!text.startsWith('["')) continue;
    const whole = text.slice(0, text.lastIndexOf(']\n'));
    const half = (whole.length - whole.lastIndexOf('\n')) / 2;
    await truncate(file, Buffer.byteLength(whole.slice(0, -Math.ceil(half))));
    cut += 1;
  }
  return cut;
}

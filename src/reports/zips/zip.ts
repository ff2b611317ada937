import { zipSync } from 'fflate';
import { nameFile } from '#domain/fileName.ts';

export interface ZippedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The oldest day that a ZIP can name: the same whenever it is made. */
export const NO_TIME = '1980-01-01T00:00:00';

/** Files in a ZIP, by their place in it: the same files give the same bytes. */
export function zip(files: readonly ZippedFile[]): Uint8Array {
  return zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), {
    ...{ mtime: NO_TIME, level: 6 },
  });
}

/** "03 Status by subgroup.csv": in the order of the report, and no two alike. */
export const numbered = (at: number, title: string, ending: string): string =>
  nameFile({ about: [`${String(at + 1).padStart(2, '0')} ${title}`], which: '', ending });

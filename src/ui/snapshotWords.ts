import { shortHash } from '#domain/snapshots/names.ts';
import type { OpenFileProblem } from '#domain/snapshots/snapshotFile.ts';
import { sayNumber, sayNumberOf } from './words.ts';

/** What is wrong with a file, and what to do about it. */
interface FileTrouble {
  readonly title: string;
  readonly words: string;
}

/** Each reason not to open a file, in words that say the next step. */
export function sayFileProblem(problem: OpenFileProblem): FileTrouble {
  switch (problem.kind) {
    case 'file-empty':
      return {
        title: 'The file is empty',
        words: 'It may not have been saved to the end. Ask for it to be sent again.',
      };
    case 'file-not-a-snapshot':
      return {
        title: 'This is not a snapshot file',
        words: 'Choose the file that was saved with Save as file; its name ends in .csp.ndjson.',
      };
    case 'file-of-newer-format':
      return {
        title: 'The file was made by a newer version of this app',
        words:
          'This version cannot read it yet. Close all tabs of the app and open it again to get the newer version.',
      };
    case 'file-cut-short':
      return {
        title: 'Part of the file is missing',
        words: `It should hold ${sayNumberOf(problem.expected, 'record')} and holds ${sayNumber(problem.found)}. Ask for it to be sent again.`,
      };
    case 'file-line-unreadable':
      return {
        title: 'Part of the file cannot be read',
        words: `Line ${sayNumber(problem.line)} is damaged. Ask for it to be sent again.`,
      };
    case 'file-changed':
      return {
        title: 'This snapshot was changed after it was taken',
        words: `It says that its content has the hash ${shortHash(problem.expected)}, but the content gives ${shortHash(problem.found)}. Its figures cannot be relied on. Ask whoever took the snapshot for the file as it was.`,
      };
    case 'file-too-large':
      return {
        title: 'The file is too large',
        words: `It has ${sayBytes(problem.bytes)}; a snapshot has ${sayBytes(problem.most)} at most. It is probably another file.`,
      };
    case 'file-unreadable':
      return {
        title: 'The file could not be read',
        words: 'It may have been moved, or you may not be allowed to open it. Choose it again.',
      };
  }
}

const MEGABYTE = 1_000_000;

/** 12 kB, 3.4 MB, 1,200 MB: as file managers say it. */
export function sayBytes(bytes: number): string {
  if (bytes < MEGABYTE) return `${sayNumber(Math.ceil(bytes / 1000))} kB`;
  const megabytes = bytes / MEGABYTE;
  return `${sayNumber(megabytes < 10 ? Math.round(megabytes * 10) / 10 : Math.round(megabytes))} MB`;
}

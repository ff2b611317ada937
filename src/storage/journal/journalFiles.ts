import { readLines } from './lines.ts';
import {
  addText,
  hasFile,
  openFile,
  removeFile,
  renameFile,
  type SyncAccessHandle,
  textOf,
} from './opfs.ts';

/** What was written by tabs that are gone. */
const JOINED = 'joined.ndjson';
/** What is to take the place of it, as long as it is not whole. */
const REPLACEMENT = 'replacement.ndjson';
const SEGMENT = 'segment-';

export interface Joined {
  /** Lines by this tab and by all that are gone. A Version may have more than one. */
  readonly lineCount: number;
  /** Other tabs that are at work: what they wrote is not in the count. */
  readonly liveCount: number;
}

export interface JournalText {
  /** Of each file that could be read. */
  readonly texts: readonly string[];
  /** Files of other tabs that could not. */
  readonly unreadCount: number;
}

/** The journal of one database, in a worker: a file for each tab, and one for those that are gone. */
export interface JournalFiles {
  append(text: string): void;
  /** Takes in what tabs that are gone have left. */
  join(): Promise<Joined>;
  read(): Promise<JournalText>;
  /** From here on, what `addReplacement` is given takes the place of all that was joined. */
  startReplacement(): Promise<void>;
  addReplacement(text: string): void;
  finishReplacement(): Promise<void>;
}

/** @throws {DOMException} where there is no such file system, as in some private windows */
export async function openJournalFiles(name: string, tab: string): Promise<JournalFiles> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(encodeURIComponent(name), { create: true });
  const ownName = `${SEGMENT}${tab}.ndjson`;
  const inTurn = <Answer>(work: () => Promise<Answer>) => lockOf(`${name}:journal`, work);
  // In turn, so that nobody takes a file for a left one in the moment before it is held.
  const own = await inTurn(() => openFile(folder, ownName));
  let replacement: SyncAccessHandle | null = null;

  return {
    append: (text) => addText(own, text),

    join: () =>
      inTurn(async () => {
        await adoptReplacement(folder);
        const joined = await openFile(folder, JOINED);
        try {
          const liveCount = await joinLeft(folder, ownName, joined);
          return { lineCount: linesIn(joined) + linesIn(own), liveCount };
        } finally {
          joined.close();
        }
      }),

    read: () =>
      inTurn(async () => {
        await adoptReplacement(folder);
        const texts = [textOf(own)];
        let unreadCount = 0;
        for (const file of await namesIn(folder)) {
          if (file === ownName || file === REPLACEMENT) continue;
          const text = await peek(folder, file);
          if (text === null) unreadCount += 1;
          else texts.push(text);
        }
        return { texts, unreadCount };
      }),

    async startReplacement() {
      replacement?.close();
      replacement = await openFile(folder, REPLACEMENT);
      replacement.truncate(0);
    },
    addReplacement(text) {
      if (replacement) addText(replacement, text);
    },
    finishReplacement: () =>
      inTurn(async () => {
        replacement?.close();
        replacement = null;
        await renameFile(folder, REPLACEMENT, JOINED);
      }),
  };
}

/** A crash may have come between what is replaced and what takes its place. */
async function adoptReplacement(folder: FileSystemDirectoryHandle): Promise<void> {
  if (!(await hasFile(folder, REPLACEMENT))) return;
  const joined = await openFile(folder, JOINED);
  const isEmpty = joined.getSize() === 0;
  joined.close();
  if (isEmpty) await renameFile(folder, REPLACEMENT, JOINED);
}

/**
 * A file is removed once its lines are on the disk elsewhere; a crash in between makes lines come
 * twice, which whoever counts them finds out and mends.
 *
 * @returns how many files are held by tabs at work
 */
async function joinLeft(
  folder: FileSystemDirectoryHandle,
  ownName: string,
  joined: SyncAccessHandle,
): Promise<number> {
  let liveCount = 0;
  for (const name of await namesIn(folder)) {
    if (!name.startsWith(SEGMENT) || name === ownName) continue;
    const left = await openFile(folder, name).catch(() => null);
    if (!left) {
      liveCount += 1;
      continue;
    }
    addText(joined, readLines(textOf(left)).lines.join(''));
    await removeFile(folder, name, left);
  }
  return liveCount;
}

async function namesIn(folder: FileSystemDirectoryHandle): Promise<readonly string[]> {
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  return names.toSorted();
}

/** Some browsers let nobody read a file that another tab holds. */
async function peek(folder: FileSystemDirectoryHandle, name: string): Promise<string | null> {
  try {
    return await (await (await folder.getFileHandle(name)).getFile()).text();
  } catch {
    return null;
  }
}

function linesIn(file: SyncAccessHandle): number {
  const bytes = new Uint8Array(file.getSize());
  file.read(bytes, { at: 0 });
  const LINE_END = 10;
  let count = 0;
  for (let at = bytes.indexOf(LINE_END); at >= 0; at = bytes.indexOf(LINE_END, at + 1)) count += 1;
  return count;
}

/** How long another tab may hold the journal, in milliseconds. */
const PATIENCE_MS = 5_000;

/** @throws {DOMException} `TimeoutError` when another tab does not let go of it */
async function lockOf<Answer>(name: string, work: () => Promise<Answer>): Promise<Answer> {
  if (!('locks' in navigator)) return work();
  return navigator.locks.request(name, { signal: AbortSignal.timeout(PATIENCE_MS) }, work);
}

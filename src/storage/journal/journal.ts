import type { ReceivedVersion } from '#domain/versions/version.ts';
import type { StartWorker } from '../workers.ts';
import workerUrl from './journal.worker.ts?worker&url';
import type { Joined } from './journalFiles.ts';
import { lineOf, readLine, readLines } from './lines.ts';
import type { Answered, Answers, Ask, Asked } from './protocol.ts';

/** `failing`: it was written until something went wrong; the log itself is not touched by that. */
export type JournalState = 'writing' | 'not-available' | 'failing';

export interface JournalRead {
  /** Whole lines; a Version may come more than once. Nobody has checked what it says. */
  readonly received: readonly ReceivedVersion[];
  /** Files with lines that are not what was written. */
  readonly damagedSegments: number;
  /** Files of other tabs that could not be read just now. */
  readonly unreadCount: number;
}

/**
 * The second copy of the log, in a file system of the browser's own. It covers a database that came
 * back empty or damaged; whoever clears the site's storage clears both.
 */
export interface Journal {
  state(): Promise<JournalState>;
  /** On the disk when it resolves; what goes wrong is told by `state` alone. */
  append(received: readonly ReceivedVersion[]): Promise<void>;
  /** `null` where there is no journal. */
  join(): Promise<Joined | null>;
  read(): Promise<JournalRead | null>;
  /** Puts these in place of all that tabs which are gone have written. */
  replace(batches: AsyncIterable<readonly ReceivedVersion[]>): Promise<void>;
  close(): void;
}

/** @param tab names this tab's file */
export function openJournal(name: string, tab: string, startWorker: StartWorker): Journal {
  const worker = startWorker(workerUrl);
  if (!worker) return NO_JOURNAL;
  let state: JournalState = 'writing';
  const ask = askerOf(worker);
  const opening = ask({ kind: 'open', name, tab }).then(
    () => undefined,
    () => {
      state = 'not-available';
      worker.terminate();
    },
  );

  /** Once the journal could not be opened, nobody answers any more. */
  async function askOpen<A extends Ask>(what: A): Promise<Answers[A['kind']] | null> {
    await opening;
    if (state === 'not-available') return null;
    try {
      return await ask(what);
    } catch {
      state = 'failing';
      return null;
    }
  }

  return {
    state: () => opening.then(() => state),
    async append(received) {
      await askOpen({ kind: 'append', text: received.map(lineOf).join('') });
    },
    join: () => askOpen({ kind: 'join' }),
    async read() {
      const found = await askOpen({ kind: 'read' });
      if (!found) return null;
      const files = found.texts.map(readLines);
      return {
        received: files.flatMap(({ lines }) => lines).map(readLine),
        damagedSegments: files.filter(({ damagedCount }) => damagedCount > 0).length,
        unreadCount: found.unreadCount,
      };
    },
    async replace(batches) {
      await askOpen({ kind: 'start-replacement' });
      for await (const batch of batches) {
        await askOpen({ kind: 'add-replacement', text: batch.map(lineOf).join('') });
      }
      if (state === 'writing') await askOpen({ kind: 'finish-replacement' });
    },
    close: () => worker.terminate(),
  };
}

const NO_JOURNAL: Journal = {
  state: async () => 'not-available',
  append: async () => undefined,
  join: async () => null,
  read: async () => null,
  replace: async () => undefined,
  close: () => undefined,
};

/** @returns how to ask; rejects with what went wrong there, and always once the worker broke */
function askerOf(worker: Worker) {
  const waiting = new Map<number, (answered: Answered) => void>();
  let asked = 0;
  let isBroken = false;
  worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
    waiting.get(data.number)?.(data);
    waiting.delete(data.number);
  });
  worker.addEventListener('error', () => {
    isBroken = true;
    for (const [number, tell] of waiting) tell({ number, failure: BROKEN });
    waiting.clear();
  });
  return <A extends Ask>(ask: A): Promise<Answers[A['kind']]> =>
    new Promise((resolve, reject) => {
      asked += 1;
      waiting.set(asked, (answered) => {
        if ('failure' in answered) reject(new DOMException('', answered.failure));
        else resolve(answered.answer as Answers[A['kind']]);
      });
      if (isBroken) waiting.get(asked)?.({ number: asked, failure: BROKEN });
      else worker.postMessage({ number: asked, ask } satisfies Asked);
    });
}

const BROKEN = 'OperationError';

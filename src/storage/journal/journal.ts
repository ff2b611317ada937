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

/** Whoever saves waits no longer for the second copy than this, in milliseconds. */
const PATIENCE_MS = 10_000;

/**
 * The worker is started by the first who asks: a database that is only read from needs none.
 *
 * @param tab names this tab's file
 */
export function openJournal(name: string, tab: string, startWorker: StartWorker): Journal {
  let opening: Promise<Open | null> | null = null;
  let isFailing = false;
  const open = () => (opening ??= openWorker(name, tab, startWorker));

  /** `null` where there is no journal, or it did not answer. */
  async function ask<A extends Ask>(what: A): Promise<Answers[A['kind']] | null> {
    const worker = await open();
    return worker ? worker.ask(what).catch(() => null) : null;
  }

  /** For what the journal would not be whole without. */
  async function tell(what: Ask): Promise<void> {
    const worker = await open();
    await worker?.ask(what).catch(() => {
      isFailing = true;
    });
  }

  return {
    async state() {
      if (!(await open())) return 'not-available';
      return isFailing ? 'failing' : 'writing';
    },
    async append(received) {
      const writing = tell({ kind: 'append', text: received.map(lineOf).join('') });
      if (!(await isInTime(writing))) isFailing = true;
    },
    join: () => ask({ kind: 'join' }),
    async read() {
      const found = await ask({ kind: 'read' });
      if (!found) return null;
      const files = found.texts.map(readLines);
      return {
        received: files.flatMap(({ lines }) => lines).map(readLine),
        damagedSegments: files.filter(({ damagedCount }) => damagedCount > 0).length,
        unreadCount: found.unreadCount,
      };
    },
    async replace(batches) {
      await tell({ kind: 'start-replacement' });
      for await (const batch of batches) {
        await tell({ kind: 'add-replacement', text: batch.map(lineOf).join('') });
      }
      if (!isFailing) await tell({ kind: 'finish-replacement' });
    },
    close() {
      void opening?.then((worker) => worker?.end());
    },
  };
}

interface Open {
  readonly ask: ReturnType<typeof askerOf>;
  readonly end: () => void;
}

/** @returns `null` where the browser gives no worker, or no file to write */
async function openWorker(
  name: string,
  tab: string,
  startWorker: StartWorker,
): Promise<Open | null> {
  const worker = startWorker(workerUrl);
  if (!worker) return null;
  const ask = askerOf(worker);
  const end = () => worker.terminate();
  try {
    await ask({ kind: 'open', name, tab });
    return { ask, end };
  } catch {
    end();
    return null;
  }
}

function isInTime(work: Promise<unknown>): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), PATIENCE_MS);
    void work.then(() => {
      clearTimeout(timer);
      resolve(true);
    });
  });
}

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

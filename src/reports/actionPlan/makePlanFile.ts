import type { Recorded } from '#domain/versions/records.ts';
import { paceOf } from '../pace.ts';
import type { PlanFile, PlanRequest } from './planFile.ts';
import workerUrl from './planFile.worker.ts?worker&url';
import type { FromWorker, ToWorker } from './protocol.ts';

interface Making {
  /** Starts a module worker; `null` where the browser does not let us. */
  readonly startWorker: (url: string) => Worker | null;
  /** Told how far it has got, 0 to 1. */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Makes an action plan's file beside the page, so that it can be gone on with; where there are no
 * workers, on the page in turns.
 *
 * @throws {DOMException} named `AbortError`, when it was cancelled
 * @throws {TypeError} when it cannot be made
 */
export async function makePlanFile(
  request: PlanRequest,
  content: readonly Recorded[],
  { startWorker, onProgress, signal }: Making,
): Promise<PlanFile> {
  signal.throwIfAborted();
  const worker = startWorker(workerUrl);
  if (worker) return inWorker(worker, request, content, { onProgress, signal });
  const { planFile } = await import('./planFile.ts');
  return planFile(request, content, paceOf({ rows: content.length, onProgress, signal }));
}

/** Records that are handed over at once: a few milliseconds of the page's time. */
const AT_ONCE = 500;

async function inWorker(
  worker: Worker,
  request: PlanRequest,
  content: readonly Recorded[],
  { onProgress, signal }: Pick<Making, 'onProgress' | 'signal'>,
): Promise<PlanFile> {
  const tell = (message: ToWorker) => worker.postMessage(message);
  const made = new Promise<PlanFile>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as DOMException));
    worker.addEventListener('error', ({ message }) => reject(new TypeError(message)));
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      switch (data.kind) {
        case 'progress':
          return onProgress(data.share);
        case 'made':
          return resolve(data.made);
        case 'failed':
          return reject(new TypeError(data.reason));
      }
    });
  });
  try {
    for (let at = 0; at < content.length; at += AT_ONCE) {
      tell({ kind: 'records', records: content.slice(at, at + AT_ONCE) });
      await Promise.race([made, new Promise((resolve) => setTimeout(resolve))]);
    }
    tell({ kind: 'make', request });
    return await made;
  } finally {
    worker.terminate();
  }
}

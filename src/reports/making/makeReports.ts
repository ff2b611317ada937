import type { ChartToDraw } from '#charts/picture/chartToDraw.ts';
import type { DrawnPictures } from '../model/report.ts';
import type { ReportEvent, ReportJob } from './produceReports.ts';
import type { Bare, FromWorker, ToWorker } from './protocol.ts';
import workerUrl from './report.worker.ts?worker&url';

interface Making {
  /** Starts a module worker; `null` where the browser does not let us. */
  readonly startWorker: (url: string) => Worker | null;
  /** Only a page can draw. */
  readonly draw: (charts: readonly ChartToDraw[]) => Promise<DrawnPictures>;
  readonly onEvent: (event: ReportEvent) => void;
  readonly signal: AbortSignal;
}

/**
 * Makes the files of a report beside the page, so that it can be gone on with. There is no other way:
 * the libraries of the formats are large, and kept on the device once.
 *
 * @throws {DOMException} named `AbortError`, when it was cancelled
 * @throws {TypeError} when none of them can be made
 */
export async function makeReports(job: ReportJob, making: Making): Promise<void> {
  making.signal.throwIfAborted();
  const worker = making.startWorker(workerUrl);
  if (!worker) throw new TypeError('This browser lets no work be done beside the page');
  return inWorker(worker, job, making);
}

/** Records that are handed over at once: a few milliseconds of the page's time. */
const AT_ONCE = 500;

async function inWorker(
  worker: Worker,
  { snapshot, earlier, ...job }: ReportJob,
  { draw, onEvent, signal }: Making,
): Promise<void> {
  const tell = (message: ToWorker) => worker.postMessage(message);
  const finished = new Promise<void>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as DOMException));
    worker.addEventListener('error', ({ message }) => reject(new TypeError(message)));
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      switch (data.kind) {
        case 'draw':
          draw(data.charts).then((pictures) => tell({ kind: 'drawn', pictures }), reject);
          return;
        case 'done':
          resolve();
          return;
        case 'broken':
          reject(new TypeError(data.reason));
          return;
        case 'writing':
        case 'made':
        case 'failed':
          onEvent(data);
      }
    });
  });
  try {
    await hand('snapshot', snapshot);
    if (earlier) await hand('earlier', earlier);
    tell({
      kind: 'make',
      job: { ...job, snapshot: bare(snapshot), earlier: earlier && bare(earlier) },
    });
    await finished;
  } finally {
    worker.terminate();
  }

  async function hand(of: 'snapshot' | 'earlier', file: ReportJob['snapshot']): Promise<void> {
    const { content } = file.snapshot;
    for (let at = 0; at < content.length; at += AT_ONCE) {
      tell({ kind: 'records', of, records: content.slice(at, at + AT_ONCE) });
      await Promise.race([finished, new Promise((resolve) => setTimeout(resolve))]);
    }
  }
}

function bare({ id, snapshot: { content: _, ...snapshot } }: ReportJob['snapshot']): Bare {
  return { id, snapshot };
}

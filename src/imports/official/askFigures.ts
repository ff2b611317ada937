import workerUrl from './figures.worker.ts?worker&url';
import type { CollectAsked, FromWorker, SurveyAsked } from './protocol.ts';

interface Asking {
  /** Starts a module worker; `null` where the browser does not let us. */
  readonly startWorker: (url: string) => Worker | null;
  /** Told how many bytes are read. */
  readonly onProgress: (bytes: number) => void;
  readonly signal: AbortSignal;
}

type Answer = Exclude<FromWorker, { readonly kind: 'progress' | 'failed' }>;

/**
 * Reads files of figures beside the page; where there are no workers, on it.
 *
 * @throws {DOMException} named `AbortError`, when it was cancelled
 * @throws {TypeError} when a file could not be read any more: moved, or taken away
 */
export async function askFigures(
  asked: SurveyAsked | CollectAsked,
  { startWorker, onProgress, signal }: Asking,
): Promise<Answer> {
  signal.throwIfAborted();
  const worker = startWorker(workerUrl);
  if (!worker) {
    const { answer } = await import('./answer.ts');
    return answered(await answer(asked, { onProgress, signal }));
  }
  try {
    return await new Promise<Answer>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as DOMException));
      worker.addEventListener('error', ({ message }) => reject(new TypeError(message)));
      worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
        if (data.kind === 'progress') onProgress(data.bytes);
        else if (data.kind === 'failed') reject(new TypeError(data.reason));
        else resolve(data);
      });
      worker.postMessage(asked);
    });
  } finally {
    worker.terminate();
  }
}

function answered(message: Exclude<FromWorker, { readonly kind: 'progress' }>): Answer {
  if (message.kind === 'failed') throw new TypeError(message.reason);
  return message;
}

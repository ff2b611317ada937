import type { StartWorker } from '../workers.ts';
import workerUrl from './checkpoint.worker.ts?worker&url';

/**
 * Makes a database's checkpoint off the page's thread. Resolves when there is one, or none to be had.
 *
 * @returns `null` where there are no workers
 */
export function buildElsewhere(name: string, startWorker: StartWorker): Promise<void> | null {
  const worker = startWorker(workerUrl);
  if (!worker) return null;
  return new Promise((resolve) => {
    const finish = () => {
      worker.terminate();
      resolve();
    };
    worker.addEventListener('message', finish);
    worker.addEventListener('error', finish);
    worker.postMessage(name);
  });
}

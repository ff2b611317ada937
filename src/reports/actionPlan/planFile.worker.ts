import type { Recorded } from '#domain/versions/records.ts';
import { paceOf } from '../pace.ts';
import { planFile, type PlanRequest } from './planFile.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

const content: Recorded[] = [];

const tell = (message: FromWorker) => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'records') {
    content.push(...data.records);
    return;
  }
  make(data.request).then(
    (file) => tell({ kind: 'file', file }),
    (cause: unknown) => tell({ kind: 'failed', reason: String(cause) }),
  );
});

function make(request: PlanRequest): Promise<Blob> {
  const onProgress = (share: number) => tell({ kind: 'progress', share });
  return planFile(request, content, paceOf({ rows: content.length, onProgress }));
}

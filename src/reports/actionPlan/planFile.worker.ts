import type { Recorded } from '#domain/versions/records.ts';
import { paceOf } from '../pace.ts';
import { type PlanFile, planFile, type PlanRequest } from './planFile.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

const content: Recorded[] = [];

const tell = (message: FromWorker) => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'records') {
    content.push(...data.records);
    return;
  }
  make(data.request).then(
    (made) => tell({ kind: 'made', made }),
    (cause: unknown) => tell({ kind: 'failed', reason: String(cause) }),
  );
});

function make(request: PlanRequest): Promise<PlanFile> {
  const onProgress = (share: number) => tell({ kind: 'progress', share });
  return planFile(request, content, paceOf({ rows: content.length, onProgress }));
}

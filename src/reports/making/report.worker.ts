import type { Recorded } from '#domain/versions/records.ts';
import type { DrawnPictures } from '../model/report.ts';
import { paceOf } from '../pace.ts';
import { type Hands, produceReports } from './produceReports.ts';
import type { Bare, BareJob, FromWorker, ToWorker } from './protocol.ts';
import { readFaces } from './readFaces.ts';

const content: Readonly<Record<'snapshot' | 'earlier', Recorded[]>> = { snapshot: [], earlier: [] };

let takePictures: (pictures: DrawnPictures) => void = () => undefined;

const tell = (message: FromWorker) => postMessage(message);

const hands: Hands = {
  tell,
  readFaces,
  draw: (charts) =>
    new Promise((resolve) => {
      takePictures = resolve;
      tell({ kind: 'draw', charts });
    }),
  paceOf: (rows, onProgress) => paceOf({ rows, onProgress }),
};

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  switch (data.kind) {
    case 'records':
      content[data.of].push(...data.records);
      return;
    case 'drawn':
      takePictures(data.pictures);
      return;
    case 'make':
      produceReports(wholeJob(data.job), hands).then(
        () => tell({ kind: 'done' }),
        (cause: unknown) => tell({ kind: 'broken', reason: String(cause) }),
      );
  }
});

const wholeJob = ({ snapshot, earlier, ...job }: BareJob) => ({
  ...job,
  snapshot: whole(snapshot, content.snapshot),
  earlier: earlier && whole(earlier, content.earlier),
});

const whole = ({ id, snapshot }: Bare, records: readonly Recorded[]) => ({
  id,
  snapshot: { ...snapshot, content: records },
});

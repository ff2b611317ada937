import { answer } from './answer.ts';
import type { CollectAsked, FromWorker, SurveyAsked } from './protocol.ts';

const tell = (message: FromWorker) => postMessage(message);

/** Whoever cancels ends the worker. */
const { signal } = new AbortController();

addEventListener('message', ({ data }: MessageEvent<SurveyAsked | CollectAsked>) => {
  answer(data, { onProgress: (bytes) => tell({ kind: 'progress', bytes }), signal }).then(
    tell,
    (cause: unknown) => tell({ kind: 'failed', reason: String(cause) }),
  );
});

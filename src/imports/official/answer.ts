import { accept } from '#domain/result.ts';
import { fileHash } from '../files/fileHash.ts';
import type { CollectAsked, FromWorker, SurveyAsked } from './protocol.ts';
import { collectFigures, surveyFigures } from './readFigures.ts';

interface Watch {
  readonly onProgress: (bytes: number) => void;
  readonly signal: AbortSignal;
}

/** Reads what is asked for: in a worker, or on the page where there are none. */
export async function answer(
  asked: SurveyAsked | CollectAsked,
  watch: Watch,
): Promise<Exclude<FromWorker, { readonly kind: 'progress' }>> {
  const { files, answers } = asked;
  if (asked.kind === 'survey') {
    return { kind: 'surveyed', read: await surveyFigures(files, answers, watch) };
  }
  const wanted = { areas: new Set(asked.areas), series: new Set(asked.series) };
  const read = await collectFigures(files, answers, wanted, watch);
  if (!read.ok) return { kind: 'collected', read };
  const hash = await fileHash(files.map(({ content }) => content));
  return { kind: 'collected', read: accept({ ...read.value, fileHash: hash }) };
}

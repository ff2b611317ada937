import type { Sha256 } from '#domain/ids.ts';
import type { Result } from '#domain/result.ts';
import type { Collected, NamedFile, ReadProblem, Survey } from './readFigures.ts';
import type { Answers } from './recognise.ts';

export interface SurveyAsked {
  readonly kind: 'survey';
  readonly files: readonly NamedFile[];
  readonly answers: Answers;
}

export interface CollectAsked extends Omit<SurveyAsked, 'kind'> {
  readonly kind: 'collect';
  readonly areas: readonly string[];
  readonly series: readonly string[];
}

export interface CollectedFigures extends Collected {
  readonly fileHash: Sha256;
}

export type FromWorker =
  | { readonly kind: 'progress'; readonly bytes: number }
  | { readonly kind: 'surveyed'; readonly read: Result<Survey, ReadProblem> }
  | { readonly kind: 'collected'; readonly read: Result<CollectedFigures, ReadProblem> }
  | { readonly kind: 'failed'; readonly reason: string };

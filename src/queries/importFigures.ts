import { useEffect, useRef } from 'react';
import type { Result } from '#domain/result.ts';
import { askFigures } from '#imports/official/askFigures.ts';
import type { CollectedFigures, SurveyAsked } from '#imports/official/protocol.ts';
import type { ReadProblem, Survey } from '#imports/official/readFigures.ts';
import type { Answers } from '#imports/official/recognise.ts';
import { useServices } from './services.ts';

export type { Answers, CollectedFigures, ReadProblem, Survey };
export type { FileNote } from '#imports/official/readFigures.ts';
export type { Refused } from '#imports/official/collect.ts';

interface Wanted {
  readonly areas: readonly string[];
  readonly series: readonly string[];
}

/** Reads files of figures beside the page, one reading at a time. */
export function useReadFigures(onProgress: (bytes: number) => void) {
  const { startWorker } = useServices();
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const begin = () => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    return { startWorker, onProgress, signal: controller.signal };
  };
  const filesOf = (files: readonly File[]): SurveyAsked['files'] =>
    files.map((content) => ({ name: content.name, content }));

  return {
    cancel: () => running.current?.abort(),
    /** @throws {DOMException} named `AbortError`, when it was cancelled */
    survey: async (
      files: readonly File[],
      answers: Answers,
    ): Promise<Result<Survey, ReadProblem>> => {
      const answer = await askFigures({ kind: 'survey', files: filesOf(files), answers }, begin());
      if (answer.kind !== 'surveyed') throw new TypeError('Another answer than asked for');
      return answer.read;
    },
    /** @throws {DOMException} named `AbortError`, when it was cancelled */
    collect: async (
      files: readonly File[],
      answers: Answers,
      wanted: Wanted,
    ): Promise<Result<CollectedFigures, ReadProblem>> => {
      const asked = { kind: 'collect', files: filesOf(files), answers, ...wanted } as const;
      const answer = await askFigures(asked, begin());
      if (answer.kind !== 'collected') throw new TypeError('Another answer than asked for');
      return answer.read;
    },
  };
}

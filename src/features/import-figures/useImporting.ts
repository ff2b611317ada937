import { useState } from 'react';
import type { Records } from '#domain/versions/records.ts';
import {
  type Answers,
  type ReadProblem,
  type Refused,
  type Survey,
  useReadFigures,
} from '#queries/importFigures.ts';
import { useLiveRecords } from '#queries/records.ts';
import { useAppend } from '#queries/saving.ts';
import { useServices } from '#queries/services.ts';
import type { MapAnswers } from './MapSeries.tsx';
import { type Preview, previewOf, writesOf } from './preview.ts';

export type ImportState =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'reading'; readonly bytes: number }
  | { readonly kind: 'problem'; readonly problem: ReadProblem }
  | { readonly kind: 'failed' }
  | { readonly kind: 'surveyed'; readonly survey: Survey }
  | { readonly kind: 'preview'; readonly survey: Survey; readonly preview: Preview }
  | { readonly kind: 'done'; readonly figures: number; readonly isNew: boolean };

const NO_ANSWERS: Answers = { period: null, columns: {} };
const everything = (records: Records) => records;

/** From files to figures, a step at a time; only the last one writes. */
export function useImporting() {
  const records = useLiveRecords(everything);
  const { newRecordId, today } = useServices();
  const append = useAppend();
  const [state, setState] = useState<ImportState>({ kind: 'choosing' });
  const [files, setFiles] = useState<readonly File[]>([]);
  const [answers, setAnswers] = useState<Answers>(NO_ANSWERS);
  const reading = useReadFigures((bytes) => setState({ kind: 'reading', bytes }));

  const attempt = async (read: () => Promise<ImportState>) => {
    setState({ kind: 'reading', bytes: 0 });
    try {
      setState(await read());
    } catch (cause) {
      const isCancelled = cause instanceof DOMException && cause.name === 'AbortError';
      setState({ kind: isCancelled ? 'choosing' : 'failed' });
    }
  };
  const survey = (chosen: readonly File[], said: Answers) =>
    attempt(async () => {
      setFiles(chosen);
      setAnswers(said);
      const read = await reading.survey(chosen, said);
      if (!read.ok) return { kind: 'problem', problem: read.problem };
      return { kind: 'surveyed', survey: read.value };
    });
  const preview = (found: Survey, { source, rows }: MapAnswers) =>
    attempt(async () => {
      // What could not be saved was another preview.
      append.reset();
      const wanted = { areas: rows.map(({ area }) => area), series: rows.map((row) => row.series) };
      const read = await reading.collect(files, answers, wanted);
      if (!read.ok) return { kind: 'problem', problem: read.problem };
      const { points, contradicted, fileHash } = read.value;
      const fileName = files.map(({ name }) => name).join(', ');
      const from = { source, fileName, fileHash, layout: found.layout };
      const refused = [...found.refused, ...contradictions(contradicted)];
      const all = { points, rows, refused, from, rowsRead: found.rows };
      return { kind: 'preview', survey: found, preview: previewOf(records, all, newRecordId) };
    });
  const write = async (seen: Preview) => {
    const all = writesOf(records, seen, { on: today(), newId: newRecordId });
    try {
      await append.mutateAsync({ all, done: null });
    } catch {
      // Said above the preview, which is still there. All or nothing was written: nothing.
      return;
    }
    const figures = all.filter(({ kind }) => kind === 'measurement').length;
    setState({ kind: 'done', figures, isNew: seen.indicators.length > 0 });
  };
  return {
    state,
    files,
    answers,
    choose: (chosen: readonly File[]) => void survey(chosen, NO_ANSWERS),
    answer: (said: Answers) => void survey(files, said),
    preview: (found: Survey, mapped: MapAnswers) => void preview(found, mapped),
    back: (found: Survey) => setState({ kind: 'surveyed', survey: found }),
    write: (seen: Preview) => void write(seen),
    cancel: reading.cancel,
    isWriting: append.isPending,
    hasFailed: append.error !== null,
  };
}

const contradictions = (rows: readonly string[]): readonly Refused[] =>
  rows.length === 0
    ? []
    : [
        {
          reason: 'two-figures-for-one-period',
          rows: rows.length,
          first: rows.map((row) => ({ row, says: '' })),
        },
      ];

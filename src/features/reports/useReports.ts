import { useEffect, useRef, useState } from 'react';
import { useServices } from '#queries/services.ts';
import type { ReportFormat } from '#reports/making/formats.ts';
import type { ReportEvent, ReportJob } from '#reports/making/produceReports.ts';
import type { Words } from '#ui/partnershipWords.ts';

/** How far one of the files is. */
export type FileState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'writing'; readonly share: number }
  | { readonly kind: 'made'; readonly name: string; readonly file: Blob }
  | { readonly kind: 'failed'; readonly reason: string };

/** What is being made, or was; `null` before anything was asked for. */
export interface MakingState {
  readonly files: ReadonlyMap<ReportFormat, FileState>;
  readonly isRunning: boolean;
  /** Charts drawn so far, and how many there are; `null` where none is drawn now. */
  readonly drawing: { readonly done: number; readonly of: number } | null;
  /** Nothing could be made at all; empty where it could. */
  readonly trouble: string;
}

/** Makes the files of a report beside the page. One that fails holds no other back. */
export function useReports() {
  const { startWorker } = useServices();
  const [state, setState] = useState<MakingState | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const make = async (job: ReportJob, words: Words): Promise<void> => {
    running.current?.abort();
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    const change = (next: (state: MakingState) => MakingState) => {
      if (!signal.aborted) setState((before) => before && next(before));
    };
    const onEvent = ({ format, ...event }: ReportEvent) =>
      change((before) => ({ ...before, files: new Map(before.files).set(format, event) }));
    setState({
      files: new Map(job.formats.map((format) => [format, { kind: 'waiting' }])),
      ...{ isRunning: true, drawing: null, trouble: '' },
    });
    try {
      const [{ makeReports }, { drawAll }] = await Promise.all([
        import('#reports/making/makeReports.ts'),
        import('#charts/picture/drawAll.ts'),
      ]);
      await makeReports(job, {
        ...{ startWorker, onEvent, signal },
        draw: (charts) =>
          drawAll(charts, words, signal, (done) =>
            change((before) => ({ ...before, drawing: { done, of: charts.length } })),
          ).finally(() => change((before) => ({ ...before, drawing: null }))),
      });
    } catch (cause) {
      change((before) => ({ ...before, trouble: String(cause) }));
    }
    change((before) => ({ ...before, isRunning: false }));
  };
  const cancel = () => {
    running.current?.abort();
    setState(null);
  };
  return { state, make, cancel } as const;
}

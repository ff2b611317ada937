import { useEffect, useRef, useState } from 'react';
import type { PlanRow } from '#domain/plans/planRow.ts';
import { useReadProvenance } from '#queries/provenance.ts';
import { useReadWhole } from '#queries/records.ts';
import { useServices } from '#queries/services.ts';
import type { PlanFormat } from '#reports/actionPlan/planFile.ts';
import { saveFile } from '#ui/saveFile.ts';
import { useToast } from '#ui/Toasts.tsx';

/** What is being made, and how far it has got; or that the last one could not be. */
export type PlanFileState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'making'; readonly format: PlanFormat; readonly share: number }
  | { readonly kind: 'failed'; readonly format: PlanFormat };

interface Wanted {
  readonly title: string;
  /** Empty where the table is not narrowed. */
  readonly narrowed: string;
  /** On screen, in their order there. */
  readonly rows: readonly PlanRow[];
}

/** Makes a file of a plan as it is on screen, beside the page, and hands it to the browser. */
export function usePlanFile() {
  const { startWorker } = useServices();
  const readWhole = useReadWhole();
  const readProvenance = useReadProvenance();
  const toast = useToast();
  const [state, setState] = useState<PlanFileState>({ kind: 'idle' });
  const cancelling = useRef<AbortController | null>(null);
  useEffect(() => () => cancelling.current?.abort(), []);

  const make = async (format: PlanFormat, { title, narrowed, rows }: Wanted) => {
    cancelling.current?.abort();
    const controller = new AbortController();
    const { signal } = controller;
    cancelling.current = controller;
    const tell = (next: PlanFileState) => {
      if (!signal.aborted) setState(next);
    };
    tell({ kind: 'making', format, share: 0 });
    try {
      const [{ makePlanFile }, { content, asAt }, provenance] = await Promise.all([
        import('#reports/actionPlan/makePlanFile.ts'),
        readWhole(),
        readProvenance(),
      ]);
      if (!provenance) throw new TypeError('No partnership on screen');
      const request = {
        format,
        title,
        narrowed,
        provenance,
        asAt,
        wanted: rows.map(({ action }) => action.id),
      };
      const onProgress = (share: number) => tell({ kind: 'making', format, share });
      const { file, name } = await makePlanFile(request, content, {
        ...{ startWorker, onProgress, signal },
      });
      signal.throwIfAborted();
      saveFile(name, [file], file.type);
      toast(`Your browser saves the file as ${name}.`);
      tell({ kind: 'idle' });
    } catch {
      tell({ kind: 'failed', format });
    }
  };
  const cancel = () => {
    cancelling.current?.abort();
    setState({ kind: 'idle' });
  };
  return { state, make, cancel } as const;
}

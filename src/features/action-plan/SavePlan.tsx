import { useEffect, useState } from 'react';
import type { PlanRow } from '#domain/plans/planRow.ts';
import type { PlanFormat } from '#reports/actionPlan/planFile.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { sayPercent } from '#ui/words.ts';
import styles from './SavePlan.module.css';
import { usePlanFile } from './usePlanFile.ts';
import { FORMAT_WORDS } from './words.ts';

interface SavePlanProps {
  readonly title: string;
  /** What the table is narrowed to, in words; empty where it is not. */
  readonly narrowed: string;
  /** On screen, in their order there. */
  readonly rows: readonly PlanRow[];
}

const FORMATS: readonly PlanFormat[] = ['xlsx', 'csv'];

/** Saves the plan as it is on screen: today, on a past day, or as it was frozen. */
export function SavePlan({ title, narrowed, rows }: SavePlanProps) {
  const { state, make, cancel } = usePlanFile();
  const isMaking = state.kind === 'making';
  return (
    <div className={styles.save}>
      {FORMATS.map((format) => (
        <Button
          key={format}
          look="quiet"
          icon="download"
          isPending={isMaking && state.format === format}
          aria-disabled={isMaking || undefined}
          onClick={isMaking ? undefined : () => void make(format, { title, narrowed, rows })}
        >
          Save as {FORMAT_WORDS[format]}
        </Button>
      ))}
      {isMaking && (
        <Making words={FORMAT_WORDS[state.format]} share={state.share} onCancel={cancel} />
      )}
      {state.kind === 'failed' && (
        <Notice kind="error" title={`The ${FORMAT_WORDS[state.format]} file could not be made`}>
          Nothing was changed. Try again; if it happens once more, load the page again.
        </Notice>
      )}
    </div>
  );
}

/** Less than this, and nobody notices a wait, in milliseconds. */
const NOTICED_MS = 300;

interface MakingProps {
  readonly words: string;
  /** 0 to 1. */
  readonly share: number;
  readonly onCancel: () => void;
}

function Making({ words, share, onCancel }: MakingProps) {
  const [isNoticed, setIsNoticed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsNoticed(true), NOTICED_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!isNoticed) return null;
  return (
    <div className={styles.making}>
      <label className={styles.progress}>
        <span>
          Making the {words} file: {sayPercent(share * 100)}
        </span>
        <progress max={1} value={share} />
      </label>
      <Button look="quiet" icon="close" onClick={onCancel}>
        Cancel
      </Button>
    </div>
  );
}

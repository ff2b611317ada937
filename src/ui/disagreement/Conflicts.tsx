import { useId, useRef, useState } from 'react';
import type { Claim, Recorded } from '#domain/versions/records.ts';
import { NotSaved } from '../NotSaved.tsx';
import { ConflictChoice } from './ConflictChoice.tsx';
import styles from './Conflicts.module.css';
import { sayConflictCount } from './words.ts';

type Choices = ReadonlyMap<string, Claim>;

interface ConflictsProps {
  readonly record: Pick<Recorded, 'conflicts' | 'heads'>;
  /** A field as it is called on the screen, and what a value of it says. */
  readonly sayField: (field: string) => string;
  readonly sayValue: (field: string, value: unknown) => string;
  /** Once every field was chosen. `null` where nothing can be changed. */
  readonly onSettle: ((choices: Choices) => Promise<void>) | null;
}

/** Two people changed one field without seeing each other's change: both stay until one chooses. */
export function Conflicts({ record, sayField, sayValue, onSettle }: ConflictsProps) {
  const { conflicts, heads } = record;
  const title = useId();
  const section = useRef<HTMLElement>(null);
  const [saving, setSaving] = useState<'idle' | 'pending' | 'failed'>('idle');
  // Choices are of these versions: when others come in, all are to be looked at again.
  const asked = heads.join(' ');
  const [made, setMade] = useState<{ readonly of: string; readonly choices: Choices }>();
  const choices: Choices = made?.of === asked ? made.choices : new Map<string, Claim>();

  const choose = async (settle: (choices: Choices) => Promise<void>, next: Choices) => {
    setMade({ of: asked, choices: next });
    if (conflicts.some(({ field }) => !next.has(field))) return;
    // This section goes with the disagreement, and the focus with it unless it is moved.
    const heading = section.current?.closest('main')?.querySelector('h1');
    setSaving('pending');
    try {
      await settle(next);
      setSaving('idle');
      heading?.focus();
    } catch {
      // Said in this section, which is still there.
      setSaving('failed');
    }
  };

  return (
    <section ref={section} className={styles.conflicts} aria-labelledby={title}>
      <h2 id={title} className={styles.title}>
        {sayConflictCount(conflicts.length)}
      </h2>
      <p className={styles.words}>
        These were changed in different ways by people who had not seen each other’s change. Nothing
        is lost: until somebody chooses, the value from before stands.
        {conflicts.length > 1 &&
          ' Your choices are saved together, once you have made all of them.'}
      </p>
      {saving === 'failed' && <NotSaved />}
      {conflicts.map((conflict) => (
        <ConflictChoice
          key={conflict.field}
          title={sayField(conflict.field)}
          conflict={conflict}
          sayValue={sayValue}
          chosen={choices.get(conflict.field) ?? null}
          isPending={saving === 'pending'}
          onChoose={
            onSettle &&
            ((claim) => void choose(onSettle, new Map([...choices, [conflict.field, claim]])))
          }
        />
      ))}
    </section>
  );
}

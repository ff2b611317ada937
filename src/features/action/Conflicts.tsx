import { useId, useRef, useState } from 'react';
import type { ActionView } from '#domain/plans/actionView.ts';
import { namesOf } from '#domain/plans/namesOf.ts';
import type { Claim } from '#domain/versions/records.ts';
import { settleConflicts } from '#domain/versions/settleConflicts.ts';
import { useRecords } from '#queries/records.ts';
import { useAppend } from '#queries/saving.ts';
import { useIsReadOnly } from '#queries/source.ts';
import { sayField } from '#ui/actionWords.ts';
import { NotSaved } from '#ui/NotSaved.tsx';
import { useToast } from '#ui/Toasts.tsx';
import { ConflictChoice } from './ConflictChoice.tsx';
import styles from './Conflicts.module.css';
import { sayConflictCount } from './words.ts';

interface ConflictsProps {
  readonly view: ActionView;
}

type Choices = ReadonlyMap<string, Claim>;

/** Two people changed one field without seeing each other's change: both stay until one chooses. */
export function Conflicts({ view: { action } }: ConflictsProps) {
  const { conflicts, heads, id, scope } = action;
  const names = useRecords(namesOf);
  const isReadOnly = useIsReadOnly();
  const append = useAppend();
  const toast = useToast();
  const title = useId();
  const section = useRef<HTMLElement>(null);
  // Choices are of these versions: when others come in, all are to be looked at again.
  const asked = heads.join(' ');
  const [made, setMade] = useState<{ readonly of: string; readonly choices: Choices }>();
  const choices: Choices = made?.of === asked ? made.choices : new Map<string, Claim>();

  const choose = async (field: string, claim: Claim) => {
    const next = new Map([...choices, [field, claim]]);
    setMade({ of: asked, choices: next });
    const settled = settleConflicts(action, next);
    if (!settled) return;
    const version = { kind: action.kind, recordId: id, scope, parents: heads, ...settled };
    // This section goes with the disagreement, and the focus with it unless it is moved.
    const heading = section.current?.closest('main')?.querySelector('h1');
    try {
      await append.mutateAsync([version]);
    } catch {
      // Said in this section, which is still there.
      return;
    }
    toast('The disagreement is settled');
    heading?.focus();
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
      {append.error && <NotSaved />}
      {conflicts.map((conflict) => (
        <ConflictChoice
          key={conflict.field}
          title={sayField(conflict.field)}
          conflict={conflict}
          names={names}
          chosen={choices.get(conflict.field) ?? null}
          isPending={append.isPending}
          onChoose={isReadOnly ? null : (claim) => void choose(conflict.field, claim)}
        />
      ))}
    </section>
  );
}

import { useEffect, useEffectEvent, useRef } from 'react';
import type { UseFormGetValues, UseFormSetValue } from 'react-hook-form';
import type { RecordId } from '#domain/ids.ts';
import type { ActionView } from '#domain/plans/actionView.ts';
import { arrivedSince, tickedSince } from '#domain/progress/arrivedSince.ts';
import { sayAuthor } from '#ui/authorWords.ts';
import { Notice } from '#ui/Notice.tsx';
import { saySummary } from '#ui/updateWords.ts';
import { useWords } from '#ui/WordsContext.ts';
import type { Answers } from './answers.ts';
import styles from './RecordProgress.module.css';
import { sayArrived } from './words.ts';

interface ArrivedProps {
  readonly view: ActionView;
  /** The updates that were there when the form was opened. */
  readonly known: readonly RecordId<'progress-update'>[];
  readonly getValues: UseFormGetValues<Answers>;
  readonly setValue: UseFormSetValue<Answers>;
}

/**
 * What others recorded of this action since the form was opened. Nothing typed is touched, but
 * milestones that they ticked are ticked here, too: else saving would take them back unseen.
 */
export function Arrived({ view, known, getValues, setValue }: ArrivedProps) {
  const arrived = arrivedSince(view, known);
  const words = useWords();
  const seen = useRef<ReadonlySet<string>>(new Set());
  const names = arrived.map(({ id }) => id).join(' ');

  const tick = useEffectEvent(() => {
    const fresh = arrived.filter(({ id }) => !seen.current.has(id));
    seen.current = new Set(arrived.map(({ id }) => id));
    const ticked = tickedSince(view, known, fresh);
    if (ticked.length === 0) return;
    setValue('milestonesDone', [...new Set([...getValues('milestonesDone'), ...ticked])]);
  });
  useEffect(() => tick(), [names]);

  if (arrived.length === 0) return null;
  return (
    <Notice kind="warning" title={sayArrived(arrived.length)}>
      <ul className={styles.arrived}>
        {arrived.map(({ id, value, author }) => (
          <li key={id}>
            {sayAuthor(author)}: {saySummary(words, value)}
          </li>
        ))}
      </ul>
      What you typed is untouched. Read it, then save yours if it still holds.
    </Notice>
  );
}

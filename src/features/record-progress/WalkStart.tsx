import { useForm } from 'react-hook-form';
import {
  MEETING_WALKS,
  type MeetingWalk,
  type Walk,
  type WalkView,
} from '#domain/progress/walk.ts';
import { Button } from '#ui/Button.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { Choice } from '#ui/fields/Choice.tsx';
import styles from './RecordProgress.module.css';
import { useBegin, useWalkOn } from './useWalk.ts';
import { sayWalk, WALK_MEANINGS } from './walkWords.ts';

interface WalkStartProps {
  readonly walk: Walk;
  readonly view: WalkView;
}

/** Which actions are gone through, and by which keys. */
export function WalkStart({ walk, view }: WalkStartProps) {
  const { control, handleSubmit } = useForm<{ walk: MeetingWalk }>({
    defaultValues: { walk: MEETING_WALKS.find((one) => one === walk.walk) ?? 'open' },
  });
  const begin = useBegin();
  const { toStep } = useWalkOn();
  const start = handleSubmit(({ walk: chosen }) => {
    const first = view.choices[chosen]?.[0];
    if (first) void toStep(first.row.action.id, begin({ ...walk, walk: chosen }));
  });
  if (view.choices.open?.length === 0) {
    return (
      <EmptyState title="There is nothing to work through">
        No action is open here: each is complete, or was put aside.
      </EmptyState>
    );
  }
  return (
    <form className={styles.form} aria-label="What to work through" onSubmit={start}>
      <p>
        One action after the other: what was said last time on the left, what is said now on the
        right. You can skip any of them, go back, and stop and go on later: what was saved stays,
        and what was typed is kept as a draft on this device.
      </p>
      <Choice
        control={control}
        name="walk"
        label="Which actions?"
        options={MEETING_WALKS.map((value) => ({
          value,
          label: `${sayWalk(value, view)} (${view.choices[value]?.length ?? 0})`,
          description: WALK_MEANINGS[value],
        }))}
      />
      <div className={styles.end}>
        <Button type="submit" look="primary">
          Begin
        </Button>
      </div>
      <section className={styles.keys}>
        <h2>By keyboard</h2>
        <dl>
          <dt>
            <kbd>Ctrl</kbd> + <kbd>Enter</kbd>
          </dt>
          <dd>Save and go to the next action</dd>
          <dt>
            <kbd>Alt</kbd> + <kbd>Shift</kbd> + <kbd>N</kbd>
          </dt>
          <dd>Skip to the next action, recording nothing</dd>
          <dt>
            <kbd>Alt</kbd> + <kbd>Shift</kbd> + <kbd>B</kbd>
          </dt>
          <dd>Back to the action before</dd>
          <dt>Arrow keys, then Tab</dt>
          <dd>Choose a status, and go on to the next field; each form opens at its status</dd>
        </dl>
      </section>
    </form>
  );
}

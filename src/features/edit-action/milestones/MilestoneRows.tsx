import { useEffect, useRef, useState } from 'react';
import { useFieldArray, type UseFormReturn, useWatch } from 'react-hook-form';
import { readDay } from '#domain/calendar.ts';
import type { ActionView } from '#domain/plans/actionView.ts';
import {
  BLANK_MILESTONE,
  doubtOf,
  type MilestoneChange,
  type MilestonesDraft,
} from '#domain/plans/editMilestones.ts';
import { useServices } from '#queries/services.ts';
import { Button } from '#ui/Button.tsx';
import { DayField } from '#ui/fields/DayField.tsx';
import { TextField } from '#ui/fields/TextField.tsx';
import { sayDoubt } from '#ui/milestoneWords.ts';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import styles from './MilestoneRows.module.css';

type Form = UseFormReturn<MilestonesDraft, unknown, readonly MilestoneChange[]>;

interface MilestoneRowsProps {
  readonly form: Form;
  readonly view: ActionView;
}

/** In the order in which they are shown everywhere; those out of use stand below. */
export function MilestoneRows({ form: { control, setValue }, view }: MilestoneRowsProps) {
  const { fields, append, remove, swap } = useFieldArray({ control, name: 'rows' });
  const rows = useWatch({ control, name: 'rows' });
  const [moved, setMoved] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const inUse = fields.map((_, at) => at).filter((at) => !rows[at]?.isOut);
  const out = fields.map((_, at) => at).filter((at) => rows[at]?.isOut);

  const [wanted, setWanted] = useState<{ readonly place: number; readonly control: string }>();
  useEffect(() => {
    if (!wanted) return;
    const row = list.current?.children[wanted.place];
    row?.querySelector<HTMLElement>(wanted.control)?.focus();
  }, [wanted]);

  const move = (place: number, step: 1 | -1) => {
    const [from, to] = [inUse[place], inUse[place + step]];
    if (from === undefined || to === undefined) return;
    swap(from, to);
    setMoved(`Moved to place ${place + step + 1} of ${inUse.length}`);
    const isAtEnd = inUse[place + 2 * step] === undefined;
    const way = (step === 1) === isAtEnd ? 'up' : 'down';
    setWanted({ place: place + step, control: `[data-move="${way}"]` });
  };
  const takeOut = (at: number) => {
    // One that was never saved has nothing to be kept.
    if (rows[at]?.milestone) setValue(`rows.${at}.isOut`, true, { shouldDirty: true });
    else remove(at);
    setMoved('Taken out');
    setWanted({ place: Math.max(0, inUse.indexOf(at) - 1), control: 'input' });
  };
  const add = () => {
    append(BLANK_MILESTONE, { shouldFocus: false });
    setWanted({ place: inUse.length, control: 'input' });
  };

  return (
    <div className={styles.rows}>
      <p className={styles.words}>
        Whether a milestone is done is said when progress is recorded. One that is taken out no
        longer counts in “2 of 5 milestones”, and can be put back.
      </p>
      <ol ref={list} className={styles.list}>
        {inUse.map((at, place) => (
          <li key={fields[at]?.id}>
            <fieldset className={styles.row}>
              <legend className={styles.legend}>Milestone {place + 1}</legend>
              <TextField control={control} name={`rows.${at}.title`} label="What will be reached" />
              <Due {...{ control, at, view }} due={rows[at]?.due ?? ''} />
              <div className={styles.ways}>
                <Button
                  look="quiet"
                  icon="sort-up"
                  data-move="up"
                  aria-disabled={place === 0}
                  aria-label={`Move milestone ${place + 1} up`}
                  onClick={() => move(place, -1)}
                >
                  Up
                </Button>
                <Button
                  look="quiet"
                  icon="sort-down"
                  data-move="down"
                  aria-disabled={place === inUse.length - 1}
                  aria-label={`Move milestone ${place + 1} down`}
                  onClick={() => move(place, 1)}
                >
                  Down
                </Button>
                <Button
                  look="quiet"
                  icon="close"
                  aria-label={`Take out milestone ${place + 1}`}
                  onClick={() => takeOut(at)}
                >
                  Take out
                </Button>
              </div>
            </fieldset>
          </li>
        ))}
      </ol>
      <Button icon="add" onClick={add}>
        Add a milestone
      </Button>
      <VisuallyHidden>
        <span role="status">{moved}</span>
      </VisuallyHidden>
      {out.length > 0 && (
        <section className={styles.out} aria-label="Taken out">
          <h2 className={styles.title}>Taken out</h2>
          <ul className={styles.list}>
            {out.map((at) => (
              <li key={fields[at]?.id} className={styles.gone}>
                <s>{rows[at]?.title}</s>
                <Button
                  look="quiet"
                  icon="history"
                  aria-label={`Put back ${rows[at]?.title}`}
                  onClick={() => setValue(`rows.${at}.isOut`, false, { shouldDirty: true })}
                >
                  Put back
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

interface DueProps {
  readonly control: Form['control'];
  readonly at: number;
  readonly due: string;
  readonly view: ActionView;
}

/** A day that does not fit with those of the action is said, and never refused. */
function Due({ control, at, due, view }: DueProps) {
  const { today } = useServices();
  const read = readDay(due);
  const dates = { start: view.action.value.start, currentDue: view.currentDue };
  const doubt = read.ok ? doubtOf(read.value, dates) : null;
  return (
    <div className={styles.due}>
      <DayField control={control} name={`rows.${at}.due`} label="Due" today={today()} isOptional />
      <span role="status" className={styles.doubt}>
        {doubt && sayDoubt(doubt, dates)}
      </span>
    </div>
  );
}

import { useNavigate } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { type ActivityFilter, isFiltered } from '#domain/activity/activityFilter.ts';
import {
  type ActivityDraft,
  draftOfFilter,
  filterActivity,
} from '#domain/activity/filterActivity.ts';
import { RECORD_KINDS } from '#domain/records/kinds.ts';
import type { Summarised } from '#domain/versions/records.ts';
import { useServices } from '#queries/services.ts';
import { Button } from '#ui/Button.tsx';
import { byRule } from '#ui/fields/byRule.ts';
import { DayField } from '#ui/fields/DayField.tsx';
import { ProblemSummary } from '#ui/fields/ProblemSummary.tsx';
import { Select } from '#ui/fields/Select.tsx';
import { TextField } from '#ui/fields/TextField.tsx';
import { KIND_WORDS } from '#ui/records/kindWords.ts';
import styles from './Activity.module.css';
import { sayFilterProblem } from './words.ts';

interface ActivityFilterFormProps {
  readonly filter: ActivityFilter;
  readonly subgroups: readonly Summarised<'subgroup'>[];
}

/** Narrows the activity. What was asked for stands in the address, so that a link shows the same. */
export function ActivityFilterForm({ filter, subgroups }: ActivityFilterFormProps) {
  const { today } = useServices();
  const navigate = useNavigate({ from: '/activity' });
  const { control, handleSubmit, setFocus } = useForm<ActivityDraft, unknown, ActivityFilter>({
    // The address may change by itself, as by a step back: the fields follow it.
    values: draftOfFilter(filter),
    resolver: byRule(filterActivity, sayFilterProblem),
  });
  const showOnly = (wanted: ActivityFilter) => void navigate({ search: wanted, replace: true });
  const clear = () => {
    // The button goes with what it clears, and would take the focus with it.
    setFocus('who');
    showOnly({});
  };
  return (
    <form
      className={styles.filter}
      role="search"
      aria-label="Narrow the activity"
      noValidate
      onSubmit={handleSubmit(showOnly)}
    >
      <ProblemSummary control={control} />
      <div className={styles.fields}>
        <TextField control={control} name="who" label="Who" hint="Name, role or agency" />
        <Select control={control} name="kind" label="What" blank="Everything" options={KINDS} />
        <Select
          control={control}
          name="of"
          label="Subgroup"
          blank="All, and the partnership"
          options={subgroups.map(({ id, value }) => ({ value: id, label: value.name }))}
        />
        <DayField control={control} name="from" label="From" today={today()} />
        <DayField control={control} name="to" label="To" today={today()} />
      </div>
      <div className={styles.buttons}>
        <Button type="submit">Show</Button>
        {isFiltered(filter) && (
          <Button look="quiet" icon="close" onClick={clear}>
            Clear
          </Button>
        )}
      </div>
    </form>
  );
}

const KINDS = RECORD_KINDS.map((kind) => ({ value: kind, label: KIND_WORDS[kind].many })).toSorted(
  (a, b) => a.label.localeCompare(b.label, 'en-GB'),
);

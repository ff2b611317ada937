import { useForm } from 'react-hook-form';
import { PARTNERSHIP_SCOPE, scopeOfSubgroup } from '#domain/ids.ts';
import {
  type SavedViewDraft,
  type SavedViewProblem,
  saveView,
  viewOf,
} from '#domain/plans/savedViews.ts';
import type { SavedView } from '#domain/records/savedView.ts';
import type { Summarised } from '#domain/versions/records.ts';
import { useSaveRecord } from '#queries/saving.ts';
import { Button } from '#ui/Button.tsx';
import { byRule } from '#ui/fields/byRule.ts';
import { ProblemSummary } from '#ui/fields/ProblemSummary.tsx';
import { SaveButton } from '#ui/fields/SaveButton.tsx';
import { TextField } from '#ui/fields/TextField.tsx';
import { NotSaved } from '#ui/NotSaved.tsx';
import styles from './FilterBar.module.css';
import type { TableView } from './tableView.ts';

interface SaveViewFormProps {
  readonly looked: TableView;
  /** All of the table. */
  readonly views: readonly Summarised<'saved-view'>[];
  /** Gets another name, and stays as it is; what is shown becomes a new one when left out. */
  readonly renamed?: Summarised<'saved-view'>;
  readonly onClose?: () => void;
}

/** A name, for what is shown or for a view that has one. */
export function SaveViewForm({ looked, views, renamed, onClose }: SaveViewFormProps) {
  const { subgroup } = looked;
  const record = useSaveRecord('saved-view');
  const context = {
    subgroup,
    view: renamed ? viewOf(renamed.value) : looked.view,
    others: views.filter(({ id }) => id !== renamed?.id),
  };
  const { control, handleSubmit, reset } = useForm<SavedViewDraft, unknown, SavedView>({
    defaultValues: { name: renamed?.value.name ?? '' },
    resolver: byRule((draft: SavedViewDraft) => saveView(draft, context), sayProblem),
  });
  const save = handleSubmit(async (value) => {
    const place = subgroup ? scopeOfSubgroup(subgroup) : PARTNERSHIP_SCOPE;
    const scope = renamed?.scope ?? place;
    const done = `View “${value.name}” ${renamed ? 'renamed' : 'saved'}`;
    const edit = { recordId: renamed?.id ?? null, seen: renamed?.heads ?? [], scope, value, done };
    try {
      await record.save(edit);
    } catch {
      // Said in the form, where the name still is.
      return;
    }
    reset({ name: '' });
    onClose?.();
  });
  return (
    <form
      className={styles.saveView}
      aria-label={renamed ? `Rename the view ${renamed.value.name}` : 'Save what is shown'}
      noValidate
      onSubmit={save}
    >
      {record.error && <NotSaved />}
      <ProblemSummary control={control} />
      <TextField
        control={control}
        name="name"
        label={renamed ? 'Its new name' : 'Save what is shown under a name'}
        hint={renamed ? undefined : 'For example, Red and due this quarter'}
      />
      <div className={styles.buttons}>
        <SaveButton isPending={record.isPending}>
          {renamed ? 'Save the name' : 'Save this view'}
        </SaveButton>
        {onClose && <Button onClick={onClose}>Cancel</Button>}
      </div>
    </form>
  );
}

function sayProblem({ kind }: SavedViewProblem): string {
  switch (kind) {
    case 'name-missing':
      return 'Enter a name for the view';
    case 'name-too-long':
      return 'Shorten the name to 400 characters or fewer';
    case 'name-taken':
      return 'Another view of this table has this name: choose another';
  }
}

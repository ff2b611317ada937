import { useState } from 'react';
import { namesOf } from '#domain/plans/namesOf.ts';
import { isSameView, viewOf } from '#domain/plans/savedViews.ts';
import type { Summarised } from '#domain/versions/records.ts';
import { Disputed } from '#forms/Disputed.tsx';
import { useRecords } from '#queries/records.ts';
import { useRetiring, useSaveRecord } from '#queries/saving.ts';
import { useIsReadOnly } from '#queries/source.ts';
import { Button } from '#ui/Button.tsx';
import { NotSaved } from '#ui/NotSaved.tsx';
import { sayFieldOf } from '#ui/records/fieldWords.ts';
import { sayValueOf } from '#ui/records/valueWords.ts';
import { useWords } from '#ui/WordsContext.ts';
import styles from './FilterBar.module.css';
import { SaveViewForm } from './SaveViewForm.tsx';
import type { TableView } from './tableView.ts';
import { useSavedViews } from './useSavedViews.ts';

interface SavedViewsProps {
  readonly looked: TableView;
}

/** The views of a table that have names: to be opened, renamed, replaced and taken out of use. */
export function SavedViews({ looked }: SavedViewsProps) {
  const views = useSavedViews(looked.subgroup);
  const isReadOnly = useIsReadOnly();
  return (
    <div className={styles.views}>
      {views.length > 0 && (
        <ul className={styles.viewList}>
          {views.map((view) => (
            <li key={view.id}>
              <OneView {...{ looked, view, isReadOnly }} />
            </li>
          ))}
        </ul>
      )}
      {views.length === 0 && (
        <p className={styles.quiet}>
          A view keeps the filters, the order, the grouping and the columns under a name, for
          whoever looks at this plan.
        </p>
      )}
      {!isReadOnly && <SaveViewForm looked={looked} views={views} />}
    </div>
  );
}

interface OneViewProps extends SavedViewsProps {
  readonly view: Summarised<'saved-view'>;
  readonly isReadOnly: boolean;
}

function OneView({ looked, view, isReadOnly }: OneViewProps) {
  const { id, scope, heads, value } = view;
  const [isRenaming, setRenaming] = useState(false);
  const record = useSaveRecord('saved-view');
  const retiring = useRetiring();
  const isShown = isSameView(viewOf(value), looked.view);
  const views = useSavedViews(looked.subgroup);
  const words = useWords();
  const names = useRecords(namesOf);
  if (view.conflicts.length > 0) {
    // Replacing or renaming it would settle the disagreement unseen.
    return (
      <div className={styles.view}>
        <p>People disagree about the view {value.name}.</p>
        <Disputed
          record={view}
          sayField={(field) => sayFieldOf('saved-view', field)}
          sayValue={(field, said) => sayValueOf('saved-view', field, said, { words, names })}
        />
      </div>
    );
  }
  if (isRenaming) {
    return (
      <SaveViewForm
        looked={looked}
        views={views}
        renamed={view}
        onClose={() => setRenaming(false)}
      />
    );
  }
  const replace = () =>
    record.save({
      ...{ recordId: id, scope, seen: heads },
      value: { ...value, view: Object.fromEntries(textsOf(looked)) },
      done: `View “${value.name}” replaced`,
    });
  return (
    <div className={styles.view}>
      <Button
        look="quiet"
        aria-current={isShown || undefined}
        onClick={() => looked.changeView(() => viewOf(value))}
      >
        {value.name}
      </Button>
      {isShown && <span className={styles.quiet}>shown now</span>}
      {!isReadOnly && (
        <span className={styles.buttons}>
          <Button aria-label={`Rename the view ${value.name}`} onClick={() => setRenaming(true)}>
            Rename
          </Button>
          {!isShown && (
            <Button
              aria-label={`Replace the view ${value.name} by what is shown`}
              onClick={() => void replace().catch(() => undefined)}
            >
              Replace by what is shown
            </Button>
          )}
          <Button
            aria-label={`Remove the view ${value.name}`}
            onClick={() =>
              void retiring.retire(view, `View “${value.name}” removed`).catch(() => undefined)
            }
          >
            Remove
          </Button>
        </span>
      )}
      {(record.error || retiring.error) && <NotSaved />}
    </div>
  );
}

const textsOf = ({ view }: TableView) =>
  Object.entries(view).map(([key, said]) => [key, String(said)] as const);

import {
  ALWAYS_SHOWN,
  PLAN_COLUMNS,
  sayColumns,
  USUAL_COLUMNS,
} from '#domain/plans/planColumns.ts';
import { changeView as changed } from '#domain/progress/planView.ts';
import { Button } from '#ui/Button.tsx';
import { COLUMN_TITLES } from '../columnWords.ts';
import styles from './FilterBar.module.css';
import type { TableView } from './tableView.ts';

interface ColumnChoiceProps {
  readonly looked: TableView;
}

/** Which columns are shown. Their order is always the same. */
export function ColumnChoice({ looked }: ColumnChoiceProps) {
  const { shownColumns, changeView, view, scope } = looked;
  const choices = PLAN_COLUMNS.filter(
    (one) => !ALWAYS_SHOWN.includes(one) && (scope === 'all' || one !== 'subgroup'),
  );
  const choose = (columns: typeof shownColumns) =>
    changeView((before) => changed(before, { columns: sayColumns(columns) }));
  return (
    <fieldset className={styles.columns}>
      <legend>Columns beside the reference and the title</legend>
      <div className={styles.checks}>
        {choices.map((one) => (
          <label key={one} className={styles.check}>
            <input
              type="checkbox"
              checked={shownColumns.includes(one)}
              onChange={({ target: { checked } }) =>
                choose(
                  checked ? [...shownColumns, one] : shownColumns.filter((other) => other !== one),
                )
              }
            />
            {COLUMN_TITLES[one]}
          </label>
        ))}
      </div>
      <Button
        look="quiet"
        aria-disabled={view.columns === undefined}
        onClick={() => choose(USUAL_COLUMNS)}
      >
        Show the usual columns
      </Button>
    </fieldset>
  );
}

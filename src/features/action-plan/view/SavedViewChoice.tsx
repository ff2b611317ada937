import { isSameView, viewOf } from '#domain/plans/savedViews.ts';
import { SelectField } from '#ui/filters/SelectField.tsx';
import type { TableView } from './tableView.ts';
import { useSavedViews } from './useSavedViews.ts';

interface SavedViewChoiceProps {
  readonly looked: TableView;
}

/** Beside the filters, once somebody has saved a view of this table. */
export function SavedViewChoice({ looked }: SavedViewChoiceProps) {
  const views = useSavedViews(looked.subgroup);
  if (views.length === 0) return null;
  const current = views.find(({ value }) => isSameView(viewOf(value), looked.view));
  return (
    <SelectField
      label="Saved view"
      value={current?.id ?? ''}
      onChoose={(id) => {
        const chosen = views.find((one) => one.id === id);
        const view = chosen ? viewOf(chosen.value) : {};
        looked.changeView(() => view);
      }}
    >
      <option value="">{current ? 'The whole plan' : 'None of them'}</option>
      {views.map(({ id, value }) => (
        <option key={id} value={id}>
          {value.name}
        </option>
      ))}
    </SelectField>
  );
}

import {
  authorKey,
  changeUpdates,
  type PlanUpdate,
  SIGN_OFFS,
  type UpdatesView,
} from '#domain/progress/planUpdates.ts';
import { DECLARED_STATUSES } from '#domain/records/progressUpdate.ts';
import { Button } from '#ui/Button.tsx';
import { FindField } from '#ui/filters/FindField.tsx';
import { FilterFields } from '#ui/filters/FilterFields.tsx';
import { SelectField } from '#ui/filters/SelectField.tsx';
import { useFindField } from '#ui/filters/useFindField.ts';
import { useWords } from '#ui/WordsContext.ts';
import type { Said } from './UpdatesPage.tsx';
import styles from './Updates.module.css';
import { SIGN_OFF_WORDS } from './words.ts';

interface UpdateFiltersProps {
  readonly said: Said;
  readonly view: UpdatesView;
  readonly change: (view: UpdatesView, isTyping?: boolean) => void;
}

/** What the log is narrowed to. It stands in the address. */
export function UpdateFilters({ said: { updates }, view, change }: UpdateFiltersProps) {
  const { statuses } = useWords();
  const [field, empty] = useFindField(view.find ?? '');
  const { page: _, ...filters } = view;
  const isNarrowed = Object.keys(filters).length > 0;
  const select = (
    filter: 'action' | 'status' | 'period' | 'who' | 'signed',
    label: string,
    any: string,
    choices: Choices,
  ) => (
    <SelectField
      label={label}
      value={view[filter] ?? ''}
      onChoose={(value) => change(changeUpdates(view, { [filter]: value }))}
    >
      <option value="">{any}</option>
      {/* What an address asks for stays in the list, though nothing has it. */}
      {view[filter] && !choices.has(view[filter]) && (
        <option value={view[filter]}>Not known here</option>
      )}
      {[...choices].map(([value, word]) => (
        <option key={value} value={value}>
          {word}
        </option>
      ))}
    </SelectField>
  );
  return (
    <div className={styles.filters} role="search" aria-label="Which updates are shown">
      <FilterFields>
        <FindField
          label="Find words in the updates"
          find={view.find ?? ''}
          field={field}
          onFind={(find) => change(changeUpdates(view, { find }), true)}
        />
        {select('action', 'Action', 'Any action', actionsIn(updates))}
        {select(
          'status',
          'Status declared',
          'Any status',
          new Map(DECLARED_STATUSES.map((one) => [one, statuses[one].label])),
        )}
        {select('period', 'Period', 'Any period', periodsIn(updates))}
        {select('who', 'Written by', 'Anybody', authorsIn(updates))}
        {select(
          'signed',
          'Sign-off',
          'Signed off or not',
          new Map(SIGN_OFFS.map((one) => [one, SIGN_OFF_WORDS[one]])),
        )}
        {isNarrowed && (
          <Button
            look="quiet"
            icon="close"
            onClick={() => {
              change({});
              empty();
            }}
          >
            Clear filters
          </Button>
        )}
      </FilterFields>
    </div>
  );
}

type Choices = ReadonlyMap<string, string>;

const { compare } = new Intl.Collator('en-GB', { numeric: true });

const byWord = (choices: Choices): Choices =>
  new Map([...choices].toSorted(([, a], [, b]) => compare(a, b)));

const actionsIn = (updates: readonly PlanUpdate[]): Choices =>
  byWord(
    new Map(
      updates.map(({ row: { action } }) => [
        action.id,
        `${action.value.ref} ${action.value.title}`,
      ]),
    ),
  );

/** The latest first, as they come. */
const periodsIn = (updates: readonly PlanUpdate[]): Choices =>
  new Map(updates.map(({ period }) => [period.id, period.label]));

const authorsIn = (updates: readonly PlanUpdate[]): Choices =>
  byWord(
    new Map(
      updates
        .map(({ update }) => [authorKey(update), authorKey(update)] as const)
        .filter(([key]) => key !== ''),
    ),
  );

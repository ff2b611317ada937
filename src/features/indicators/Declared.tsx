import { isPublicEdition } from '#domain/pack/marking.ts';
import { useRecords } from '#queries/records.ts';
import { sayDay } from '#domain/calendar.ts';
import type { IndicatorView } from '#domain/indicators/indicatorView.ts';
import type { Summarised } from '#domain/versions/records.ts';
import { useRetiring } from '#queries/saving.ts';
import { Button } from '#ui/Button.tsx';
import { CHANGE_POINT_WORDS } from '#ui/evidenceWords.ts';
import { sayValue } from '#ui/indicatorWords.ts';
import { NotSaved } from '#ui/NotSaved.tsx';
import { DataTable } from '#ui/table/DataTable.tsx';
import type { TableColumn } from '#ui/table/column.ts';
import { NOT_GIVEN } from '#ui/words.ts';
import styles from './IndicatorsPage.module.css';
import { LinkTo } from './LinkTo.ts';
import { Withdraw } from './Withdraw.tsx';

interface DeclaredProps {
  readonly view: IndicatorView;
  readonly canChange: boolean;
}

/** A baseline of days of which a figure is hidden is not in it. */
const NONE_PUBLIC = 'No target and no baseline is in the public version.';

/** Every target and baseline that was ever set, with its day and its reason. */
export function Revisions({ view, canChange }: DeclaredProps) {
  const isPublic = useRecords(isPublicEdition);
  const { id, indicator, targets, baselines } = view;
  const all = [...baselines, ...targets].toSorted((a, b) =>
    a.value.madeOn < b.value.madeOn ? -1 : 1,
  );
  return (
    <section className={styles.section}>
      <h2>Targets and baselines</h2>
      {canChange && (
        <div>
          <LinkTo to="/indicators/$indicator/target" params={{ indicator: id }} icon="edit">
            Set a target or a baseline
          </LinkTo>
        </div>
      )}
      <DataTable
        caption="Targets and baselines, with what was changed and why"
        isCaptionHidden
        columns={[...revisionColumns(indicator.unit), ...(canChange ? [TAKE_BACK] : [])]}
        rows={all}
        rowKey={(one) => one.id}
        empty={<p>{isPublic ? NONE_PUBLIC : 'No target and no baseline has been set yet.'}</p>}
      />
    </section>
  );
}

const revisionColumns = (unit: string): readonly TableColumn<Summarised<'target-revision'>>[] => [
  { title: 'Made on', read: ({ value }) => sayDay(value.madeOn), isRowHead: true },
  { title: 'What', read: ({ value }) => (value.what === 'target' ? 'Target' : 'Baseline') },
  {
    title: 'Value',
    read: ({ value: { value, tolerance } }) => {
      if (value === null) return 'Taken away';
      return `${sayValue(value, unit)}${tolerance === null ? '' : `, within ${tolerance}%`}`;
    },
  },
  {
    title: 'Holds',
    read: ({ value: { from, to } }) =>
      to === null ? `From ${sayDay(from)}` : `${sayDay(from)} to ${sayDay(to)}`,
  },
  { title: 'Reason', read: ({ value }) => value.reason || NOT_GIVEN, width: 'wide' },
  { title: 'Agreed by', read: ({ value }) => value.agreedBy || NOT_GIVEN },
];

const TAKE_BACK: TableColumn<Summarised<'target-revision'>> = {
  title: 'Take back',
  read: () => '',
  show: ({ id, value: { what, madeOn } }) => (
    <Withdraw
      of={id}
      what={`The ${what === 'target' ? 'target' : 'baseline'} of ${sayDay(madeOn)}`}
    />
  ),
};

/** Days at which something about the counting changed. */
export const Changes = ({ view: { id, changes }, canChange }: DeclaredProps) => (
  <section className={styles.section}>
    <h2>Declared changes</h2>
    {canChange && (
      <div>
        <LinkTo to="/indicators/$indicator/change" params={{ indicator: id }} icon="add">
          Declare a change
        </LinkTo>
      </div>
    )}
    <DataTable
      caption="Declared changes"
      isCaptionHidden
      columns={[...CHANGE_COLUMNS, ...(canChange ? [CHANGE_IT] : [])]}
      rows={changes}
      rowKey={(one) => one.id}
      empty={<p>None. Mean and limits run from the first figure to the last.</p>}
    />
  </section>
);

const CHANGE_COLUMNS: readonly TableColumn<Summarised<'change-point'>>[] = [
  { title: 'From', read: ({ value }) => sayDay(value.on), isRowHead: true },
  { title: 'What it means', read: ({ value }) => CHANGE_POINT_WORDS[value.changeKind] },
  { title: 'Reason', read: ({ value }) => value.reason || NOT_GIVEN, width: 'wide' },
];

const CHANGE_IT: TableColumn<Summarised<'change-point'>> = {
  title: 'Change',
  read: () => '',
  show: (record) => <ChangeIt record={record} />,
};

/** Whoever declared wrongly puts it right, or takes it out; the history stays. */
function ChangeIt({ record }: { readonly record: Summarised<'change-point'> }) {
  const { retire, isPending, error } = useRetiring();
  const { indicator, on } = record.value;
  const day = sayDay(on);
  const takeOut = () =>
    // Said under the button, where it was pressed.
    void retire(record, `The change of ${day} is taken out`).catch(() => undefined);
  return (
    <div className={styles.buttons}>
      <LinkTo
        to="/indicators/$indicator/change"
        params={{ indicator }}
        search={{ of: record.id }}
        aria-label={`Edit the change of ${day}`}
      >
        Edit
      </LinkTo>
      <Button isPending={isPending} aria-label={`Take out the change of ${day}`} onClick={takeOut}>
        Take out
      </Button>
      {error && <NotSaved />}
    </div>
  );
}

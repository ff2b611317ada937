import { allOf } from '#domain/structure/others.ts';
import type { Recorded, Records } from '#domain/versions/records.ts';
import { useRecords } from '#queries/records.ts';
import { useRetiring } from '#queries/saving.ts';
import { useIsReadOnly } from '#queries/source.ts';
import { useHref } from '#queries/useHref.ts';
import { Button } from '#ui/Button.tsx';
import { nameOfIndicator } from '#ui/indicatorWords.ts';
import { NotSaved } from '#ui/NotSaved.tsx';
import { DataTable } from '#ui/table/DataTable.tsx';
import type { TableColumn } from '#ui/table/column.ts';
import styles from './IndicatorsPage.module.css';

/** Indicators that were taken out of use, each with a way back; nothing where there are none. */
export function NotInUse() {
  const retired = useRecords(retiredIndicators);
  const isReadOnly = useIsReadOnly();
  const href = useHref();
  const { restore, isPending, error } = useRetiring();
  if (retired.length === 0) return null;
  const putBack = async (record: Recorded<'indicator'>) => {
    try {
      await restore(record, `${nameOfIndicator(record.value)} is in use again`);
    } catch {
      // Said above the list.
      return;
    }
    document.querySelector<HTMLElement>('main h1')?.focus();
  };
  const restoring: TableColumn<Recorded<'indicator'>> = {
    title: 'Put back',
    read: () => '',
    show: (record) => (
      <Button
        icon="history"
        isPending={isPending}
        aria-label={`Restore ${nameOfIndicator(record.value)}`}
        onClick={() => void putBack(record)}
      >
        Restore
      </Button>
    ),
  };
  return (
    <section className={styles.section}>
      <h2>Not in use</h2>
      {error && <NotSaved />}
      <DataTable
        caption="Indicators not in use"
        isCaptionHidden
        columns={isReadOnly ? [NAME] : [NAME, restoring]}
        rows={retired}
        rowKey={({ id }) => id}
        rowHref={({ id }) => href({ to: '/indicators/$indicator', params: { indicator: id } })}
      />
    </section>
  );
}

const NAME: TableColumn<Recorded<'indicator'>> = {
  title: 'Indicator',
  read: ({ value }) => nameOfIndicator(value),
  isRowHead: true,
  width: 'wide',
};

/** One about which people disagree is put back on its own page, where that is settled. */
const retiredIndicators = (records: Records) =>
  allOf(records, 'indicator').filter(
    ({ isRetired, conflicts }) => isRetired && conflicts.length === 0,
  );

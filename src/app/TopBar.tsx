import type { WhyReadOnly } from '#domain/asAt/whyReadOnly.ts';
import { planYearAt, thePartnership } from '#domain/progress/board.ts';
import type { IsoDate } from '#domain/ids.ts';
import type { Records } from '#domain/versions/records.ts';
import { useRecords } from '#queries/records.ts';
import { useWhyReadOnly } from '#queries/source.ts';
import { Icon } from '#ui/Icon.tsx';
import { AsAtButton } from './AsAtButton.tsx';
import styles from './Shell.module.css';

/** Whose plan this is, of which year, as at which day, and where it is kept. */
export function TopBar() {
  const { name, year, asAt } = useRecords(headings);
  const why = useWhyReadOnly();
  return (
    <header className={styles.topBar}>
      <p className={styles.whose}>
        <strong>{name}</strong>
        {year && <span>Plan {year}</span>}
      </p>
      <AsAtButton asAt={asAt} />
      <p className={styles.kept}>
        <Icon name={why ? 'snapshot' : 'check'} />
        {why ? READ_ONLY[why] : 'Saved on this device'}
      </p>
    </header>
  );
}

const READ_ONLY: Readonly<Record<WhyReadOnly, string>> = {
  snapshot: 'Snapshot, read only',
  'past-day': 'Past day, read only',
};

const headings = (records: Records, asAt: IsoDate) => ({
  name: thePartnership(records)?.value.name ?? 'Community safety plans',
  year: planYearAt(records, asAt)?.value.label ?? null,
  asAt,
});

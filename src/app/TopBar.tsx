import { planYearAt, thePartnership } from '#domain/progress/board.ts';
import { sayDay } from '#domain/calendar.ts';
import type { IsoDate } from '#domain/ids.ts';
import type { Records } from '#domain/versions/records.ts';
import { useRecords } from '#queries/records.ts';
import { useSource } from '#queries/source.ts';
import { Icon } from '#ui/Icon.tsx';
import styles from './Shell.module.css';

/** Whose plan this is, of which year, as at which day, and where it is kept. */
export function TopBar() {
  const { name, year, asAt } = useRecords(headings);
  const source = useSource();
  return (
    <header className={styles.topBar}>
      <p className={styles.whose}>
        <strong>{name}</strong>
        {year && <span>Plan {year}</span>}
      </p>
      <p className={styles.asAt}>As at {sayDay(asAt)}</p>
      <p className={styles.kept}>
        <Icon name={source.kind === 'live' ? 'check' : 'snapshot'} />
        {source.kind === 'live' ? 'Saved on this device' : 'Snapshot, read only'}
      </p>
    </header>
  );
}

const headings = (records: Records, asAt: IsoDate) => ({
  name: thePartnership(records)?.value.name ?? 'Community safety plans',
  year: planYearAt(records, asAt)?.value.label ?? null,
  asAt,
});

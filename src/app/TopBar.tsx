import { useLocation } from '@tanstack/react-router';
import { lazy, useState } from 'react';
import type { WhyReadOnly } from '#domain/asAt/whyReadOnly.ts';
import { sayShortDay } from '#domain/calendar.ts';
import type { IsoDate } from '#domain/ids.ts';
import { planYearAt, thePartnership } from '#domain/plans/partnershipAt.ts';
import type { Records } from '#domain/versions/records.ts';
import { useRecords } from '#queries/records.ts';
import { useWhyReadOnly } from '#queries/source.ts';
import { Icon } from '#ui/Icon.tsx';
import { LazyOverlay } from './LazyOverlay.tsx';
import styles from './Shell.module.css';
import { useSearchKey } from './useSearchKey.ts';

const AsAtDialog = lazy(async () => ({
  default: (await import('#features/as-at/AsAtDialog.tsx')).AsAtDialog,
}));

const SearchDialog = lazy(async () => ({
  default: (await import('#features/search/SearchDialog.tsx')).SearchDialog,
}));

const ShortcutsDialog = lazy(async () => ({
  default: (await import('#features/help/ShortcutsDialog.tsx')).ShortcutsDialog,
}));

interface Opened {
  readonly what: 'search' | 'as-at' | 'shortcuts';
  /** The page that it was opened on. */
  readonly over: string;
}

/** Whose plan this is, of which year, as at which day, where it is kept; and the way to the rest. */
export function TopBar() {
  const { name, year, asAt } = useRecords(headings);
  const why = useWhyReadOnly();
  const { pathname } = useLocation();
  const [opened, setOpened] = useState<Opened | null>(null);
  // What was opened over one page has nothing to say over the next.
  const open = opened?.over === pathname ? opened.what : null;
  const show = (what: Opened['what']) => setOpened({ what, over: pathname });
  const close = () => setOpened(null);
  const search = () => show('search');
  const lookAtAnotherDay = () => show('as-at');
  useSearchKey(search);
  return (
    <header className={styles.topBar}>
      <p className={styles.whose}>
        <strong>{name}</strong>
        {year && <span>Plan {year}</span>}
      </p>
      <button type="button" className={styles.topButton} aria-haspopup="dialog" onClick={search}>
        <Icon name="search" />
        Search
        <kbd className={styles.keys}>Ctrl K</kbd>
      </button>
      <button
        type="button"
        className={styles.topButton}
        data-is-past={why === 'past-day'}
        aria-haspopup="dialog"
        onClick={lookAtAnotherDay}
      >
        <Icon name="calendar" />
        As at {sayShortDay(asAt)}
        <Icon name="chevron-down" />
      </button>
      <p className={styles.kept}>
        <Icon name={why ? 'snapshot' : 'check'} />
        {why ? (
          READ_ONLY[why]
        ) : (
          <span>
            Saved <span className={styles.wide}>on this device</span>
          </span>
        )}
      </p>
      {open && (
        <LazyOverlay key={open} onClose={close}>
          {open === 'search' && (
            <SearchDialog
              onAsAt={lookAtAnotherDay}
              onShortcuts={() => show('shortcuts')}
              onClose={close}
            />
          )}
          {open === 'as-at' && <AsAtDialog onClose={close} />}
          {open === 'shortcuts' && <ShortcutsDialog onClose={close} />}
        </LazyOverlay>
      )}
    </header>
  );
}

const READ_ONLY: Readonly<Record<WhyReadOnly, string>> = {
  snapshot: 'Snapshot, read only',
  preview: 'Preview, read only',
  'past-day': 'Past day, read only',
  device: 'This device only shows',
};

const headings = (records: Records, asAt: IsoDate) => ({
  name: thePartnership(records)?.value.name ?? 'Community safety plans',
  year: planYearAt(records, asAt)?.value.label ?? null,
  asAt,
});

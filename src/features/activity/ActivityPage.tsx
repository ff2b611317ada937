import { useSearch } from '@tanstack/react-router';
import { Suspense } from 'react';
import {
  type ActivityFilter,
  isFiltered,
  readActivityFilter,
} from '#domain/activity/activityFilter.ts';
import { useActivity } from '#queries/activity.ts';
import { useRecords } from '#queries/records.ts';
import { isOfEdition, useSource } from '#queries/source.ts';
import { Button } from '#ui/Button.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import { Skeleton } from '#ui/Skeleton.tsx';
import styles from './Activity.module.css';
import { ActivityFilterForm } from './ActivityFilterForm.tsx';
import { DayList } from './DayList.tsx';
import { LinkTo } from './LinkTo.ts';
import { SaveActivity } from './SaveActivity.tsx';
import { type KnownInLog, knownInLog } from './knownInLog.ts';
import { sayLookedBack } from './words.ts';

/** Who did what, when, and what it said before and after: the log itself, the last first. */
export function ActivityPage() {
  const source = useSource();
  const isFrozen = isOfEdition(source);
  return (
    <>
      <title>Activity</title>
      {isFrozen ? <NoActivity /> : <Activity />}
    </>
  );
}

function Activity() {
  // Without the day that is looked at, which stands in every address.
  const filter = useSearch({ from: '/activity', select: readActivityFilter });
  const known = useRecords(knownInLog);
  return (
    <>
      <PageHeader
        title="Activity"
        meta={['Who did what, the last first. Nothing here can be changed or removed.']}
        actions={<SaveActivity filter={filter} names={known.names} />}
      />
      <ActivityFilterForm filter={filter} subgroups={known.subgroups} />
      <Suspense
        key={JSON.stringify(filter)}
        fallback={<Skeleton label="Loading the activity" shape="table" />}
      >
        <Found filter={filter} known={known} />
      </Suspense>
    </>
  );
}

interface FoundProps {
  readonly filter: ActivityFilter;
  readonly known: KnownInLog;
}

function Found({ filter, known }: FoundProps) {
  const { changes, hasMore, isReading, lookedBackTo, readMore } = useActivity(filter);
  if (changes.length === 0 && !hasMore) {
    return isFiltered(filter) ? (
      <EmptyState title="Nothing like that was done">
        Ask for less: leave a field empty, or choose a longer stretch of days.
      </EmptyState>
    ) : (
      <EmptyState title="Nothing was done yet">
        Whatever anybody saves is listed here, with what it said before.
      </EmptyState>
    );
  }
  return (
    <>
      <DayList changes={changes} known={known} />
      <div className={styles.more}>
        <p role="status">{sayLookedBack({ hasMore, isReading, lookedBackTo })}</p>
        {hasMore && (
          <Button isPending={isReading} onClick={readMore}>
            Show earlier
          </Button>
        )}
      </div>
    </>
  );
}

const NoActivity = () => (
  <>
    <PageHeader title="Activity" />
    <EmptyState
      title="A snapshot keeps no activity"
      action={
        <LinkTo to="/activity" search={{ at: undefined }}>
          Open today’s activity
        </LinkTo>
      }
    >
      It has what was known when it was taken, and not how it came about.
    </EmptyState>
  </>
);

import { infiniteQueryOptions, useMutation, useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { type ActivityFilter, isFiltered } from '#domain/activity/activityFilter.ts';
import { changesOnPage } from '#domain/activity/changesOnPage.ts';
import { isWanted } from '#domain/activity/isWanted.ts';
import { momentAfter } from '#domain/calendar.ts';
import type { Instant } from '#domain/ids.ts';
import type { Change } from '#domain/versions/changes.ts';
import type { Storage } from '#storage/storage.ts';
import { type Services, useServices } from './services.ts';
import { pastDayOf, useSource } from './source.ts';

/** Changes that are shown before somebody asks for more. */
const ENOUGH = 50;

/** Versions that are read at a time where only some are wanted: they take some 20 ms. */
const BATCH = 300;

/** Versions to look through in one go before what was found so far is shown. */
const AT_ONCE = 3_000;

interface ActivityPage {
  /** What was done last first. */
  readonly changes: readonly Change[];
  /** Where it goes on in the log; `null` at its beginning. */
  readonly next: number | null;
  /** When the last that was looked at was written; `null` where there was nothing. */
  readonly lookedBackTo: Instant | null;
}

const activityQuery = ({ storage }: Services, filter: ActivityFilter, until: Instant | null) =>
  infiniteQueryOptions({
    queryKey: ['live', 'activity', filter, until],
    queryFn: ({ pageParam }) => readPage(storage, filter, until, pageParam),
    initialPageParam: null as number | null,
    getNextPageParam: ({ next }) => next,
  });

async function readPage(
  storage: Storage,
  filter: ActivityFilter,
  until: Instant | null,
  from: number | null,
): Promise<ActivityPage> {
  const changes: Change[] = [];
  let next = from;
  let lookedBackTo: Instant | null = null;
  let looked = 0;
  const batch = isFiltered(filter) ? BATCH : ENOUGH;
  do {
    const page = await storage.logBefore(next, batch);
    const all = changesOnPage(page.received, page.histories);
    changes.push(...all.filter((change) => isWanted(change, filter) && isBy(change, until)));
    lookedBackTo = all.at(-1)?.writtenAt ?? lookedBackTo;
    looked += batch;
    next = page.next;
  } while (next !== null && changes.length < ENOUGH && looked < AT_ONCE);
  return { changes, next, lookedBackTo };
}

/** The end of the past day that is looked at: what came later is left out, in either reading. */
function useUntil(): Instant | null {
  const pastDay = pastDayOf(useSource());
  return pastDay && momentAfter(pastDay.day);
}

const isBy = ({ receivedAt }: Change, until: Instant | null): boolean =>
  until === null || receivedAt < until;

export interface Activity {
  readonly changes: readonly Change[];
  /** There is more of the log that has not been looked at. */
  readonly hasMore: boolean;
  readonly isReading: boolean;
  readonly lookedBackTo: Instant | null;
  readonly readMore: () => void;
}

/** Who did what, the last first; read backwards from the log as far as it is wanted. */
export function useActivity(filter: ActivityFilter): Activity {
  const services = useServices();
  const until = useUntil();
  const query = useSuspenseInfiniteQuery(activityQuery(services, filter, until));
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const changes = useMemo(() => data.pages.flatMap((page) => page.changes), [data]);

  // A narrow filter finds little in each part of the log: it goes on until there is a screenful.
  const isThin = changes.length < ENOUGH && hasNextPage;
  useEffect(() => {
    if (isThin && !isFetchingNextPage) void fetchNextPage();
  }, [isThin, isFetchingNextPage, fetchNextPage]);

  return {
    changes,
    hasMore: hasNextPage,
    isReading: isFetchingNextPage,
    lookedBackTo: data.pages.at(-1)?.lookedBackTo ?? null,
    readMore: () => void fetchNextPage(),
  };
}

/** Everything that a filter finds in the whole log, the last first. */
export function useAllActivity(filter: ActivityFilter) {
  const { storage } = useServices();
  const until = useUntil();
  return useMutation({
    mutationFn: async () => {
      const changes: Change[] = [];
      let next: number | null = null;
      do {
        const page: ActivityPage = await readPage(storage, filter, until, next);
        changes.push(...page.changes);
        next = page.next;
      } while (next !== null);
      return changes;
    },
  });
}

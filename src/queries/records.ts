import {
  type QueryClient,
  queryOptions,
  useQuery,
  useQueryClient,
  useSuspenseQueries,
  useSuspenseQuery,
} from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { PastDay } from '#domain/asAt/chooseAsAt.ts';
import type { PlanSide } from '#domain/compare/comparePlans.ts';
import { firstDayOf } from '#domain/asAt/firstDay.ts';
import { trueOn } from '#domain/asAt/trueOn.ts';
import { dayOf, momentAfter } from '#domain/calendar.ts';
import type { IsoDate, RecordId } from '#domain/ids.ts';
import { wholeLine } from '#domain/plans/movedLines.ts';
import { asOneHistory } from '#domain/plans/oneHistory.ts';
import type { Recorded, Records } from '#domain/versions/records.ts';
import type { ReceivedVersion } from '#domain/versions/version.ts';
import { dayShown, type Known, knownQuery, shownOf } from './known.ts';
import { readContent } from './preview.ts';
import { type Services, useServices } from './services.ts';
import { isOfEdition, LIVE, type Source, useSource } from './source.ts';

/**
 * The records on screen, as a screen wants them: live as at today, or those of the past day or of
 * the snapshot that the address names. What is shown cannot tell which.
 *
 * @param show pure, from `domain`; named outside the component or kept by `useCallback`, else it
 *   runs on each render
 */
export function useRecords<Wanted>(show: Show<Wanted>): Wanted {
  return useRecordsOf(useSource(), show);
}

/** The same of the live records, whatever the address names: for what is kept beside them. */
export function useLiveRecords<Wanted>(show: Show<Wanted>): Wanted {
  return useRecordsOf(LIVE, show);
}

/**
 * The earliest day that there is something to see of, in a reading of past days; `null` where there
 * is nothing at all.
 */
export function useFirstDay(past: PastDay): IsoDate | null {
  const services = useServices();
  const query = knownQuery(services, past, useQueryClient());
  const { records, firstReceivedAt } = useSuspenseQuery(query).data;
  if (past.kind === 'true-on') return firstDayOf(records);
  return firstReceivedAt && dayOf(firstReceivedAt);
}

/** The records of several sources beside each other, each with the day that it is shown for. */
export function useRecordsBeside(sources: readonly Source[]): readonly PlanSide[] {
  const services = useServices();
  const client = useQueryClient();
  const today = services.today();
  const queries = sources.map((source) => knownQuery(services, source, client));
  const combine = useCallback(
    (results: readonly { readonly data: Known }[]) =>
      results.map(({ data }, at): PlanSide => {
        const source = sources[at] ?? LIVE;
        return { records: shownOf(data.records, source), asAt: dayShown(data, source, today) };
      }),
    [sources, today],
  );
  return useSuspenseQueries({ queries, combine });
}

type Show<Wanted> = (records: Records, asAt: IsoDate) => Wanted;

function useRecordsOf<Wanted>(source: Source, show: Show<Wanted>): Wanted {
  const services = useServices();
  const client = useQueryClient();
  const today = services.today();
  const select = useCallback(
    (known: Known) =>
      shownOnce(show, shownOf(known.records, source), dayShown(known, source, today)),
    [show, source, today],
  );
  return useSuspenseQuery({ ...knownQuery(services, source, client), select }).data;
}

interface Shown {
  readonly asAt: IsoDate;
  readonly wanted: unknown;
}

const shown = new WeakMap<Records, WeakMap<Show<unknown>, Shown>>();

/**
 * Each screen asks on its own, and one that had to wait asks again: what is pure is worked out once
 * for them all. At 10,000 actions that takes a good part of a second.
 */
function shownOnce<Wanted>(show: Show<Wanted>, records: Records, asAt: IsoDate): Wanted {
  const ofRecords = shown.get(records) ?? new WeakMap<Show<unknown>, Shown>();
  shown.set(records, ofRecords);
  const before = ofRecords.get(show);
  if (before?.asAt === asAt) return before.wanted as Wanted;
  const wanted = show(records, asAt);
  ofRecords.set(show, { asAt, wanted });
  return wanted;
}

/** All that was said of one action, whole, with the action itself. */
export function useStory(action: RecordId<'action'>): readonly Recorded[] {
  const services = useServices();
  const client = useQueryClient();
  const source = useSource();
  const { data } = useSuspenseQuery(storyQuery(services, source, client, action));
  return useShown(data, source);
}

/** All that was said of several actions, whole, with the actions themselves. */
export function useStories(actions: readonly RecordId<'action'>[]): readonly Recorded[] {
  const services = useServices();
  const client = useQueryClient();
  const source = useSource();
  const queries = actions.map((action) => storyQuery(services, source, client, action));
  const stories = useSuspenseQueries({ queries }).map(({ data }) => data);
  return useShown(stories.flat(), source);
}

const storyQuery = (
  services: Services,
  source: Source,
  client: QueryClient,
  action: RecordId<'action'>,
) =>
  queryOptions({
    queryKey: [...keyOfWhole(source), 'story', action],
    queryFn: async (): Promise<readonly Recorded[]> => {
      const line = await lineOf(services, source, client, action);
      if (isOfEdition(source)) {
        const { content } = await readContent(services, client, source);
        return content.filter((record) => line.some((one) => isAbout(record, one)));
      }
      const stories = line.map((one) => services.storage.storyOf(one, untilOf(source)));
      return (await Promise.all(stories)).flatMap(({ records }) => records);
    },
  });

/** The action with those that it was before and after, where it was moved. */
async function lineOf(
  services: Services,
  source: Source,
  client: QueryClient,
  action: RecordId<'action'>,
): Promise<readonly RecordId<'action'>[]> {
  const { records } = await client.ensureQueryData(knownQuery(services, source, client));
  return wholeLine(records, action).map(({ id }) => id);
}

/**
 * All Versions of an action, its milestones and what was said of it, as known on the day that is
 * looked at. `null` for what was frozen: a snapshot keeps what stood then, and not how it came about.
 */
export function useHistory(action: RecordId<'action'>): readonly ReceivedVersion[] | null {
  const services = useServices();
  const client = useQueryClient();
  const source = useSource();
  return useSuspenseQuery({
    queryKey: [...keyOfWhole(source), 'history', action],
    queryFn: async () => {
      if (isOfEdition(source)) return null;
      const line = await lineOf(services, source, client, action);
      const stories = line.map((one) => services.storage.storyOf(one, untilOf(source)));
      return (await Promise.all(stories)).flatMap(({ versions }) => versions);
    },
  }).data;
}

function isAbout({ id, value }: Recorded, action: RecordId<'action'>): boolean {
  return id === action || ('action' in value && value.action === action);
}

/** Every record, with its long texts, and the day that figures are worked out for. */
interface Whole {
  readonly content: readonly Recorded[];
  readonly asAt: IsoDate;
}

/** Every record whole, for print and for a snapshot. Reads the log: only asked for when needed. */
export function useWholeRecords(): Whole {
  const services = useServices();
  const source = useSource();
  const { data } = useSuspenseQuery(wholeQuery(services, source, useQueryClient()));
  return {
    content: useShown(data.content, source),
    asAt: dayShown(data, source, services.today()),
  };
}

/** The same when it is asked for, for a file of what is on screen. */
export function useReadWhole(): () => Promise<Whole> {
  const services = useServices();
  const client = useQueryClient();
  const source = useSource();
  return useCallback(async () => {
    const data = await client.fetchQuery(wholeQuery(services, source, client));
    return {
      content: wholeShown(data.content, source),
      asAt: dayShown(data, source, services.today()),
    };
  }, [services, client, source]);
}

const wholeQuery = (services: Services, source: Source, client: QueryClient) =>
  queryOptions({
    queryKey: [...keyOfWhole(source), 'whole'],
    queryFn: async () => {
      if (isOfEdition(source)) return readContent(services, client, source);
      return { content: await services.storage.wholeRecords(untilOf(source)), asAt: null };
    },
  });

/**
 * The same for who can go on without them meanwhile. They are read once they are wanted; `null`
 * until they are here.
 *
 * @throws when they cannot be read
 */
export function useWholeRecordsOnceWanted(isWanted: boolean): Whole | null {
  const services = useServices();
  const source = useSource();
  const query = wholeQuery(services, source, useQueryClient());
  const { data } = useQuery({ ...query, enabled: isWanted, throwOnError: true });
  const content = useShown(data?.content ?? NOTHING, source);
  const asAt = data ? dayShown(data, source, services.today()) : null;
  return useMemo(() => (asAt === null ? null : { content, asAt }), [content, asAt]);
}

const NOTHING: readonly Recorded[] = [];

/** A past day as it is known today is read with the live records, and shown as part of them. */
function keyOfWhole(source: Source): readonly unknown[] {
  switch (source.kind) {
    case 'live':
    case 'true-on':
      return ['live'];
    case 'known-on':
      return ['live', 'known-on', source.day];
    case 'preview':
      return ['live', 'preview', source.edition, 'of'];
    case 'snapshot':
    case 'file':
      return ['frozen', source];
  }
}

const untilOf = (source: Source) =>
  source.kind === 'known-on' ? { before: momentAfter(source.day) } : {};

const useShown = (whole: readonly Recorded[], source: Source): readonly Recorded[] =>
  useMemo(() => wholeShown(whole, source), [whole, source]);

const wholeShown = (whole: readonly Recorded[], source: Source): readonly Recorded[] =>
  source.kind === 'true-on' ? trueOn(whole, source.day) : asOneHistory(whole);

/** After a save here or in another tab: whatever is on screen is asked for again. */
export const refreshLive = (client: QueryClient): Promise<void> =>
  client.invalidateQueries({ queryKey: ['live'] });

import { type QueryClient, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { IsoDate, RecordId } from '#domain/ids.ts';
import { type Fold, type Recorded, type Records, recordsFrom } from '#domain/versions/records.ts';
import { type Services, useServices } from './services.ts';
import { readSnapshot } from './openSnapshot.ts';
import { LIVE, type Source, useSource } from './source.ts';

const LIVE_RECORDS = ['live', 'records'] as const;

/** Records, and the day that figures about them are worked out for. */
interface Known {
  readonly records: Records;
  /** `null` for live records: then it is today. */
  readonly asAt: IsoDate | null;
  /** What the log had when they were read; the next read only adds to it. */
  readonly fold: Fold | null;
}

const knownQuery = (services: Services, source: Source, client: QueryClient) => ({
  queryKey: source.kind === 'live' ? LIVE_RECORDS : (['frozen', 'records', source] as const),
  queryFn: async (): Promise<Known> => {
    if (source.kind === 'live') {
      const before = client.getQueryData<Known>(LIVE_RECORDS)?.fold ?? undefined;
      const fold = await services.storage.readFold(before);
      return { records: fold.records, asAt: null, fold };
    }
    const { snapshot } = await readSnapshot(services, client, source);
    return { records: recordsFrom(snapshot.content), asAt: snapshot.asAt, fold: null };
  },
});

/** Takes a fold that was read while the page was still loading: the first screen need not wait. */
export function rememberFold(client: QueryClient, fold: Fold): void {
  client.setQueryData<Known>(LIVE_RECORDS, { records: fold.records, asAt: null, fold });
}

/**
 * The records on screen, as a screen wants them: live as at today, or those of the snapshot that
 * the address names as at its day. What is shown cannot tell which.
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

type Show<Wanted> = (records: Records, asAt: IsoDate) => Wanted;

function useRecordsOf<Wanted>(source: Source, show: Show<Wanted>): Wanted {
  const services = useServices();
  const client = useQueryClient();
  const today = services.today();
  const select = useCallback(
    ({ records, asAt }: Known) => shownOnce(show, records, asAt ?? today),
    [show, today],
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
  return useSuspenseQuery({
    queryKey:
      source.kind === 'live' ? ['live', 'story', action] : ['frozen', 'story', source, action],
    queryFn: async () => {
      if (source.kind === 'live') return (await services.storage.storyOf(action)).records;
      const { snapshot } = await readSnapshot(services, client, source);
      return snapshot.content.filter((record) => isAbout(record, action));
    },
  }).data;
}

function isAbout({ id, value }: Recorded, action: RecordId<'action'>): boolean {
  return id === action || ('action' in value && value.action === action);
}

/** Every record whole, for print and for a snapshot. Reads the log: only asked for when needed. */
export function useWholeRecords(): {
  readonly content: readonly Recorded[];
  readonly asAt: IsoDate;
} {
  const services = useServices();
  const client = useQueryClient();
  const source = useSource();
  return useSuspenseQuery({
    queryKey: source.kind === 'live' ? ['live', 'whole'] : ['frozen', 'whole', source],
    queryFn: async () => {
      if (source.kind === 'live') {
        return { content: await services.storage.wholeRecords(), asAt: services.today() };
      }
      const { snapshot } = await readSnapshot(services, client, source);
      return { content: snapshot.content, asAt: snapshot.asAt };
    },
  }).data;
}

/** After a save here or in another tab: whatever is on screen is asked for again. */
export const refreshLive = (client: QueryClient): Promise<void> =>
  client.invalidateQueries({ queryKey: ['live'] });

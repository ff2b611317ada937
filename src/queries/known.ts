import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { recordsTrueOn } from '#domain/asAt/trueOn.ts';
import { momentAfter } from '#domain/calendar.ts';
import type { Instant, IsoDate } from '#domain/ids.ts';
import { oneHistory } from '#domain/plans/oneHistory.ts';
import { type Fold, type Records, recordsFrom } from '#domain/versions/records.ts';
import { readContent } from './preview.ts';
import type { Services } from './services.ts';
import { LIVE, pastDayOf, type Source } from './source.ts';

const LIVE_RECORDS = ['live', 'records'] as const;

/** Records, and the day that figures about them are worked out for. */
export interface Known {
  readonly records: Records;
  /** Of what was frozen; else `null`, for the past day that is looked at, or today. */
  readonly asAt: IsoDate | null;
  /** What the log had when they were read; the next read only adds to it. */
  readonly fold: Fold | null;
  /** When the first of the log came, where all of it was read; else `null`. */
  readonly firstReceivedAt: Instant | null;
}

/** A past day as it is known today is shown from the live records; one as known then is not. */
export const knownQuery = (services: Services, source: Source, client: QueryClient) =>
  queryOptions({
    queryKey: keyOf(source),
    queryFn: async (): Promise<Known> => {
      switch (source.kind) {
        case 'live':
        case 'true-on': {
          const before = client.getQueryData<Known>(LIVE_RECORDS)?.fold ?? undefined;
          return ofFold(await services.storage.readFold(before));
        }
        case 'known-on': {
          const known = await services.storage.knownBefore(momentAfter(source.day));
          return { ...known, asAt: null, fold: null };
        }
        case 'snapshot':
        case 'file':
        case 'preview': {
          const { content, asAt } = await readContent(services, client, source);
          return { records: recordsFrom(content), asAt, fold: null, firstReceivedAt: null };
        }
      }
    },
  });

function keyOf(source: Source): readonly unknown[] {
  switch (source.kind) {
    case 'live':
    case 'true-on':
      return LIVE_RECORDS;
    case 'known-on':
      return ['live', 'known-on', source.day];
    case 'preview':
      return ['live', 'preview', source.edition];
    case 'snapshot':
    case 'file':
      return ['frozen', 'records', source];
  }
}

const ofFold = (fold: Fold): Known => ({
  ...{ records: fold.records, asAt: null },
  ...{ fold, firstReceivedAt: null },
});

/** Takes a fold that was read while the page was still loading: the first screen need not wait. */
export function rememberFold(client: QueryClient, fold: Fold): void {
  client.setQueryData<Known>(LIVE_RECORDS, ofFold(fold));
}

/** Live records as they were last read: those on screen. */
export async function knownLive(services: Services, client: QueryClient): Promise<Records> {
  return (await client.ensureQueryData(knownQuery(services, LIVE, client))).records;
}

/** Live records as they are now, with what came a moment ago. */
export async function readLive(services: Services, client: QueryClient): Promise<Records> {
  const query = knownQuery(services, LIVE, client);
  return (await client.fetchQuery({ ...query, staleTime: 0 })).records;
}

interface Shown {
  /** The past day as known today; `null` where all is shown that was read. */
  readonly day: IsoDate | null;
  readonly records: Records;
}

const shown = new WeakMap<Records, Shown>();

/**
 * Of the records that were read, those to be shown, with one history for each action that was moved;
 * worked out once for all who ask.
 */
export function shownOf(records: Records, source: Source): Records {
  const day = source.kind === 'true-on' ? source.day : null;
  const before = shown.get(records);
  if (before?.day === day) return before.records;
  const now = day === null ? oneHistory(records) : recordsTrueOn(records, day);
  shown.set(records, { day, records: now });
  return now;
}

/** The day that figures are worked out for. */
export const dayShown = ({ asAt }: Pick<Known, 'asAt'>, source: Source, today: IsoDate): IsoDate =>
  asAt ?? pastDayOf(source)?.day ?? today;

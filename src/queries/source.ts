import { createContext, useContext } from 'react';
import { type PastDay, READINGS } from '#domain/asAt/chooseAsAt.ts';
import type { WhyReadOnly } from '#domain/asAt/whyReadOnly.ts';
import { readDay } from '#domain/calendar.ts';
import type { RecordId, Sha256 } from '#domain/ids.ts';
import { type Edition, EDITIONS } from '#domain/records/snapshot.ts';
import { useDeviceChoices } from './deviceChoices.ts';

/** A snapshot: one taken here, or one opened from a file. */
export type Frozen =
  | { readonly kind: 'snapshot'; readonly id: RecordId<'snapshot'> }
  | { readonly kind: 'file'; readonly hash: Sha256 };

/** Where the records on screen come from. Charts and derivations cannot tell which. */
/** An edition of the live records as a snapshot taken now would hold it. Nothing of it is kept. */
export interface Preview {
  readonly kind: 'preview';
  readonly edition: Edition;
}

export type Source = { readonly kind: 'live' } | PastDay | Frozen | Preview;

export const LIVE: Source = { kind: 'live' };

export const SourceContext = createContext<Source>(LIVE);

export const useSource = (): Source => useContext(SourceContext);

/** Why nothing on screen can be changed; `null` where it can. */
export function useWhyReadOnly(): WhyReadOnly | null {
  const source = useSource();
  const { isOnlyShowing } = useDeviceChoices();
  if (source.kind === 'live') return isOnlyShowing ? 'device' : null;
  if (source.kind === 'preview') return 'preview';
  return pastDayOf(source) ? 'past-day' : 'snapshot';
}

export const useIsReadOnly = (): boolean => useWhyReadOnly() !== null;

/** Whether only what an edition holds may be shown, and nothing of the log that it came from. */
export const isOfEdition = (source: Source): source is Frozen | Preview =>
  source.kind === 'snapshot' || source.kind === 'file' || source.kind === 'preview';

/** `null` for live records and for what was frozen: that has a day of its own. */
export const pastDayOf = (source: Source): PastDay | null =>
  source.kind === 'true-on' || source.kind === 'known-on' ? source : null;

/**
 * Reads the source from the address: nothing for live, a snapshot's id, `file-` and a hash, or
 * `true-on-` or `known-on-` and a day, `preview-` and an edition.
 */
export function readSource(at: string | undefined): Source {
  if (at === undefined || at === '') return LIVE;
  if (at.startsWith('file-')) return { kind: 'file', hash: at.slice('file-'.length) as Sha256 };
  const edition = EDITIONS.find((one) => at === previewAddress(one));
  if (edition) return { kind: 'preview', edition };
  return readPastDay(at) ?? { kind: 'snapshot', id: at as RecordId<'snapshot'> };
}

function readPastDay(at: string): PastDay | null {
  const kind = READINGS.find((reading) => at.startsWith(`${reading}-`));
  const day = kind ? readDay(at.slice(kind.length + 1)) : null;
  return kind && day?.ok && day.value ? { kind, day: day.value } : null;
}

export const fileAddress = (hash: Sha256): string => `file-${hash}`;

export const previewAddress = (edition: Edition): string => `preview-${edition}`;

export const pastDayAddress = ({ kind, day }: PastDay): string => `${kind}-${day}`;

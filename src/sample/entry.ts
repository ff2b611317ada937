import type { Instant, RecordId, ScopeId } from '#domain/ids.ts';
import type { RecordBodies, RecordKind } from '#domain/records/kinds.ts';
import type { Author } from '#domain/versions/version.ts';

interface EntryOf<K extends RecordKind> {
  readonly kind: K;
  readonly recordId: RecordId<K>;
  readonly scope: ScopeId;
  /** `null` takes it out of use, as it does an action that was moved. */
  readonly value: RecordBodies[K] | (K extends 'action' ? null : never);
  readonly author: Author;
  /** Also the moment at which it counts as received. */
  readonly writtenAt: Instant;
  /** Fixed, so that the sample comes to the same Versions on every device: nothing in it is secret. */
  readonly salt: string;
  /** The entry that this one is a later state of; `null` for the first of its record. */
  readonly replaces: SampleEntry | null;
}

/** One thing that somebody wrote down. */
export type SampleEntry = { readonly [K in RecordKind]: EntryOf<K> }[RecordKind];

/** Where a record stands in the sample: each number 0 or more, and 0 where it has no place. */
export interface Place {
  readonly subgroup?: number;
  readonly action?: number;
  readonly number?: number;
}

/** As they stand in ids: a new kind takes the next number, and none ever changes. */
const KIND_NUMBERS = {
  partnership: 1,
  'plan-year': 2,
  priority: 3,
  theme: 4,
  agency: 5,
  subgroup: 6,
  action: 7,
  milestone: 8,
  'date-revision': 9,
  'progress-update': 10,
  meeting: 11,
  'glossary-term': 12,
  'cycle-note': 13,
  review: 14,
  'date-request': 15,
  'date-refusal': 16,
  withdrawal: 17,
  indicator: 18,
  measurement: 19,
  'strategic-assessment': 20,
  'scored-issue': 21,
  finding: 22,
  'target-revision': 23,
  'change-point': 24,
  decision: 25,
  'period-lock': 26,
  snapshot: 27,
} as const;

/**
 * A record id that can be read: its kind, subgroup, action and number stand in it as decimal digits.
 * It depends on nothing else, so that a new action leaves every other id as it was.
 */
export function sampleId<K extends keyof typeof KIND_NUMBERS>(kind: K, place: Place): RecordId<K> {
  const { subgroup = 0, action = 0, number = 0 } = place;
  const which = `${digits(subgroup, 2)}${digits(action, 2)}${digits(number, 8)}`;
  return `01890000-00${digits(KIND_NUMBERS[kind], 2)}-7000-8000-${which}` as RecordId<K>;
}

const digits = (value: number, length: number) => String(value).padStart(length, '0');

/** @param minutes after nine in the morning, UTC; the day is then the same all over Europe */
export function momentOn(day: string, minutes: number): Instant {
  const hour = digits(9 + Math.floor(minutes / 60), 2);
  return `${day}T${hour}:${digits(minutes % 60, 2)}:00.000Z` as Instant;
}

type Written<K extends RecordKind> = Omit<EntryOf<K>, 'salt' | 'replaces'>;

export function firstEntry<K extends RecordKind>(written: Written<K>): SampleEntry {
  return { ...written, salt: saltOf(written.recordId, 1), replaces: null } as SampleEntry;
}

/** @param state which state of the record this is: 2 for the first that replaces another */
export function laterEntry<K extends RecordKind>(
  written: Written<K>,
  replaces: SampleEntry,
  state: number,
): SampleEntry {
  return { ...written, salt: saltOf(written.recordId, state), replaces } as SampleEntry;
}

const saltOf = (id: RecordId, state: number) =>
  `${digits(state, 8)}${id.replaceAll('-', '').slice(8)}`;

import type { Reading } from '../asAt/chooseAsAt.ts';
import type { IsoDate, RecordId, Sha256 } from '../ids.ts';
import { planYearAt, thePartnership } from '../plans/partnershipAt.ts';
import type { Marking } from '../records/subgroup.ts';
import type { Records } from '../versions/records.ts';
import { usualMarking } from './marking.ts';

/** The snapshot that something was made from. */
export interface FromSnapshot {
  readonly id: RecordId<'snapshot'>;
  readonly number: number;
  readonly hash: Sha256;
}

/** What every file and picture says of itself, wherever it ends up. */
export interface Provenance {
  readonly partnership: string;
  /** As people say it; the name where there is none. For the names of files. */
  readonly shortName: string;
  /** As it is said: 2017-18. Empty where none was set up. */
  readonly planYear: string;
  readonly asAt: IsoDate;
  readonly marking: Marking;
  /** "Illustrative sample data", or whatever the records say of themselves; empty for most. */
  readonly notice: string;
  /** How a past day was looked at; `null` for today, and for a snapshot. */
  readonly reading: Reading | null;
  /** `null` for live records. */
  readonly snapshot: FromSnapshot | null;
}

/**
 * Of live records; whoever has a snapshot adds it, with its marking.
 *
 * @returns `null` while there is no partnership
 */
export function provenanceOf(records: Records, asAt: IsoDate): Provenance | null {
  const partnership = thePartnership(records)?.value;
  if (!partnership) return null;
  const { name, shortName, notice } = partnership;
  return {
    ...{ partnership: name, shortName: shortName || name, asAt, notice },
    planYear: planYearAt(records, asAt)?.value.label ?? '',
    marking: usualMarking(records),
    ...{ reading: null, snapshot: null },
  };
}

/** What tells a file from its neighbours, in its name: "snapshot 3 as at 2018-01-12". */
export function nameMoment({ asAt, reading, snapshot }: Provenance): string {
  if (snapshot) return `snapshot ${snapshot.number} as at ${asAt}`;
  switch (reading) {
    case null:
      return `as at ${asAt}`;
    case 'true-on':
      return `true on ${asAt}`;
    case 'known-on':
      return `as known on ${asAt}`;
  }
}

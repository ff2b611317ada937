import { readDay } from '../calendar.ts';
import type { IsoDate, RecordId } from '../ids.ts';
import { RECORD_KINDS, type RecordKind } from '../records/kinds.ts';

/** What of the activity is looked at. It stands in the address, so that a link shows the same. */
export interface ActivityFilter {
  /** Words that the author's name or agency must have. */
  readonly who?: string;
  readonly kind?: RecordKind;
  /** Only what is of this subgroup: itself, its actions, and all that was said of them. */
  readonly of?: RecordId<'subgroup'>;
  /** The first and the last day on which it was written, where this device is. */
  readonly from?: IsoDate;
  readonly to?: IsoDate;
}

/** Takes a filter from an address. What it does not know is left out, never refused. */
export function readActivityFilter(search: Readonly<Record<string, unknown>>): ActivityFilter {
  const { who, of } = search;
  const kind = RECORD_KINDS.find((one) => one === search['kind']);
  const [from, to] = [dayIn(search['from']), dayIn(search['to'])];
  return {
    // The address reads a number for what was typed as a number.
    ...((typeof who === 'string' || typeof who === 'number') && { who: String(who) }),
    ...(kind && { kind }),
    ...(typeof of === 'string' && { of: of as RecordId<'subgroup'> }),
    ...(from && { from }),
    ...(to && { to }),
  };
}

function dayIn(text: unknown): IsoDate | null {
  const read = typeof text === 'string' ? readDay(text) : null;
  return read?.ok ? read.value : null;
}

export const isFiltered = (filter: ActivityFilter): boolean => Object.keys(filter).length > 0;

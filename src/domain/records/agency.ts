import type { RecordId } from '../ids.ts';

export const AGENCY_TYPES = [
  'responsible-authority',
  'co-operating',
  'voluntary-or-other',
] as const;

export type AgencyType = (typeof AGENCY_TYPES)[number];

export interface Agency {
  readonly name: string;
  /** As used in tables; empty when there is none. */
  readonly shortName: string;
  readonly type: AgencyType;
  /** The agency that this one took over from; `null` when there is none, or none is known. */
  readonly predecessor: RecordId<'agency'> | null;
}

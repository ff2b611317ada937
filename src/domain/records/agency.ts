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
}

import { AGENCY_TYPES, type AgencyType } from '#domain/records/agency.ts';

/** Source for the first two: Crime and Disorder Act 1998, section 5. */
export const AGENCY_TYPE_WORDS: Readonly<Record<AgencyType, string>> = {
  'responsible-authority': 'Responsible authority',
  'co-operating': 'Co-operating body',
  'voluntary-or-other': 'Voluntary or other',
};

export const AGENCY_TYPE_OPTIONS = AGENCY_TYPES.map((value) => ({
  value,
  label: AGENCY_TYPE_WORDS[value],
}));

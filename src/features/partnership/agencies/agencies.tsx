import {
  BLANK_AGENCY,
  type AgencyDraft,
  draftOfAgency,
  editAgency,
} from '#domain/structure/editAgency.ts';
import { othersOf } from '#domain/structure/others.ts';
import { retireAgency } from '#domain/structure/retiring.ts';
import { AGENCY_TYPE_WORDS } from '#ui/agencyWords.ts';
import { inWords, type Register } from '../register.ts';
import { sayOneOf, sayPlain } from '../sayPlain.ts';
import { AgencyFields } from './AgencyFields.tsx';
import { sayAgencyProblem } from './words.ts';

export const AGENCIES: Register<'agency', AgencyDraft> = {
  kind: 'agency',
  section: 'agencies',
  words: {
    kind: 'Agency',
    add: 'Add an agency',
    title: 'Agencies',
    about: 'Those who can lead an action, be a partner in one, or sit on a subgroup.',
    none: 'No agencies yet',
  },
  fields: {
    name: 'Name',
    shortName: 'Short name',
    type: 'Its part in the partnership',
    predecessor: 'Took over from',
  },
  nameOf: ({ name }) => name,
  sayValue: (field, value, { names }) =>
    field === 'type' ? sayOneOf(AGENCY_TYPE_WORDS, value) : sayPlain(value, names),
  blank: () => BLANK_AGENCY,
  draftOf: ({ value }) => draftOfAgency(value),
  edit: (draft, { before, self, records }) =>
    inWords(
      editAgency(draft, { before, self, others: othersOf(records, 'agency', self) }),
      sayAgencyProblem,
    ),
  Fields: AgencyFields,
  freeTexts: () => [],
  retire: retireAgency,
};

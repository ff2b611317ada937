import {
  BLANK_SUBGROUP,
  draftOfSubgroup,
  editSubgroup,
  type SubgroupDraft,
} from '#domain/structure/editSubgroup.ts';
import type { SubgroupLineage } from '#domain/records/subgroup.ts';
import { othersOf } from '#domain/structure/others.ts';
import { retireSubgroup } from '#domain/structure/retiring.ts';
import { PLAN_STATE_WORDS, SUBGROUP_STATE_WORDS } from '#ui/words.ts';
import { inWords, type Register } from '../register.ts';
import { sayOneOf, sayPlain } from '../sayPlain.ts';
import { SubgroupFields } from './SubgroupFields.tsx';
import { SubgroupLinks } from './SubgroupLinks.tsx';
import { SUBGROUP_FIELDS, sayOrigin, saySubgroupProblem } from './words.ts';

export const SUBGROUPS: Register<'subgroup', SubgroupDraft> = {
  kind: 'subgroup',
  section: 'subgroups',
  words: {
    kind: 'Subgroup',
    add: 'Add a subgroup',
    title: 'Subgroups',
    about: 'Those who deliver the priorities. Each has a chair and an action plan of its own.',
    none: 'No subgroups yet',
  },
  fields: SUBGROUP_FIELDS,
  nameOf: ({ name }) => name,
  sayValue: (field, value, { names, words }) => {
    if (field === 'state') return sayOneOf(SUBGROUP_STATE_WORDS, value);
    if (field === 'planState') return sayOneOf(PLAN_STATE_WORDS, value);
    if (field === 'marking') return sayOneOf(words.markings, value);
    if (field === 'lineage') {
      const lines = (value as readonly SubgroupLineage[]).map((one) => sayOrigin(one, names));
      return lines.join('\n') || 'Nothing recorded';
    }
    return sayPlain(value, names);
  },
  blank: () => BLANK_SUBGROUP,
  draftOf: ({ value }) => draftOfSubgroup(value),
  edit: (draft, { before, self, records }) =>
    inWords(
      editSubgroup(draft, { before, others: othersOf(records, 'subgroup', self) }),
      saySubgroupProblem,
    ),
  Fields: SubgroupFields,
  Links: SubgroupLinks,
  freeTexts: ({ about, chairRole, deputyRole }) => [
    [SUBGROUP_FIELDS.about, about],
    [SUBGROUP_FIELDS.chairRole, chairRole],
    [SUBGROUP_FIELDS.deputyRole, deputyRole],
  ],
  retire: retireSubgroup,
};

import { PARTNERSHIP_SCOPE, type RecordId } from '#domain/ids.ts';
import { planYearAt } from '#domain/plans/partnershipAt.ts';
import type { Priority } from '#domain/records/priority.ts';
import {
  deliverersChanged,
  draftOfPriority,
  editPriority,
  type PriorityDraft,
  withDelivery,
} from '#domain/structure/editPriority.ts';
import { allOf, othersOf } from '#domain/structure/others.ts';
import { inYear } from '#domain/structure/priorityOrder.ts';
import { retirePriority } from '#domain/structure/retiring.ts';
import type { Records } from '#domain/versions/records.ts';
import { LinkTo } from '../LinkTo.ts';
import { inWords, type Register } from '../register.ts';
import { sayPlain } from '../sayPlain.ts';
import { PriorityFields } from './PriorityFields.tsx';
import { sayAlignment, sayInYear, sayLineage, sayPriorityProblem } from './words.ts';

export const PRIORITIES: Register<'priority', PriorityDraft> = {
  kind: 'priority',
  section: 'priorities',
  words: {
    kind: 'Priority',
    add: 'Add a priority',
    title: 'Priorities',
    about:
      'What the partnership chose to work on. A priority can be called otherwise in another plan year, and is still the same.',
    none: 'No priorities in this plan year yet',
  },
  fields: {
    inYears: 'Title and place in each plan year',
    rationale: 'Why it is a priority',
    lineage: 'Where it came from',
    alignment: 'Whose priority it is as well',
  },
  nameOf: (value, records, asAt) => {
    const year = planYearAt(records, asAt)?.id;
    const named = (year && inYear(value, year)) ?? value.inYears.at(-1);
    return named?.title ?? 'A priority without a title';
  },
  sayValue: (field, value, { names }) =>
    SAY[field as keyof Priority]?.(value as never, names) ?? sayPlain(value, names),
  blank: ({ records }) => draftOfPriority(null, contextOf(records, null)),
  draftOf: ({ id, value }, records) => draftOfPriority(value, contextOf(records, id)),
  edit: (draft, { before, self, records }) =>
    inWords(
      editPriority(draft, {
        ...contextOf(records, self),
        ...{ before, others: othersOf(records, 'priority', self) },
      }),
      sayPriorityProblem,
    ),
  Fields: PriorityFields,
  Links: () => (
    <LinkTo to="/partnership/lineage" search={{}}>
      How the priorities came about
    </LinkTo>
  ),
  freeTexts: ({ rationale, alignment }) => [
    ['Why it is a priority', rationale],
    ['Whose priority it is as well', alignment.map(sayAlignment).join('\n')],
  ],
  retire: retirePriority,
  also: ({ subgroups }, records, id) =>
    deliverersChanged(subgroupsInUse(records), id, subgroups).map((record) => ({
      ...{ kind: 'subgroup', recordId: record.id, scope: PARTNERSHIP_SCOPE },
      ...{ parents: record.heads, value: withDelivery(record, id) },
    })),
};

type Say<Field extends keyof Priority> = (
  value: Priority[Field],
  names: ReadonlyMap<string, string>,
) => string;

/** Fields that hold several things each. */
const SAY: { readonly [Field in keyof Priority]?: Say<Field> } = {
  inYears: (all, names) => all.map((one) => sayInYear(one, names)).join('\n'),
  lineage: (all, names) =>
    all.map((one) => sayLineage(one, names)).join('\n') || 'Nothing recorded',
  alignment: (all) => all.map(sayAlignment).join('\n') || 'Nothing recorded',
};

const contextOf = (records: Records, self: RecordId<'priority'> | null) => ({
  self,
  planYears: allOf(records, 'plan-year'),
  subgroups: subgroupsInUse(records),
  themes: allOf(records, 'theme'),
});

const subgroupsInUse = (records: Records) =>
  allOf(records, 'subgroup').filter(({ isRetired }) => !isRetired);

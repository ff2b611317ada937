import type { RecordId } from '../ids.ts';
import type { Alignment, Priority, PriorityInYear } from '../records/priority.ts';
import { accept, refuse, type Result } from '../result.ts';
import type { Recorded } from '../versions/records.ts';
import { inYear } from './priorityOrder.ts';
import {
  draftOfLineage,
  isOfTheme,
  type LineageRow,
  type LinkField,
  type LinkProblem,
  readAlignment,
  readLineage,
} from './priorityLinks.ts';
import { textReaders } from './readers.ts';
import { findTaken, type Taken } from './sameName.ts';

/** What has been typed or chosen about a priority, just as it stands in the form. */
export interface PriorityDraft {
  /** One for each plan year in use; a blank title is no priority of that year. */
  readonly titles: readonly YearTitle[];
  readonly rationale: string;
  /** The subgroups that deliver it. */
  readonly subgroups: readonly string[];
  readonly lineage: readonly LineageRow[];
  readonly alignment: readonly Alignment[];
}

export interface YearTitle {
  readonly planYear: string;
  readonly title: string;
}

export interface PriorityProblem {
  readonly field: 'rationale' | 'subgroups' | `titles.${number}.title` | LinkField;
  readonly kind: 'title-missing' | 'title-taken' | 'subgroup-disputed' | LinkProblem;
  /** Who has the title in that year; or the subgroup about which people disagree. */
  readonly taken?: Taken;
}

export interface PriorityContext {
  /** `null` for a new one, as `self` is. */
  readonly before: Priority | null;
  readonly self: RecordId<'priority'> | null;
  /** All but itself, those out of use included. */
  readonly others: readonly Recorded<'priority'>[];
  readonly planYears: readonly Recorded<'plan-year'>[];
  readonly subgroups: readonly Recorded<'subgroup'>[];
  readonly themes: readonly Recorded<'theme'>[];
}

/** In the order of the years. */
export const draftOfPriority = (
  priority: Priority | null,
  { self, planYears, subgroups }: Pick<PriorityContext, 'self' | 'planYears' | 'subgroups'>,
): PriorityDraft => ({
  titles: planYears
    .filter(({ isRetired }) => !isRetired)
    .toSorted((a, b) => (a.value.start < b.value.start ? -1 : 1))
    .map(({ id }) => {
      const inYear = priority?.inYears.find(({ planYear }) => planYear === id);
      return { planYear: id, title: inYear?.title ?? '' };
    }),
  rationale: priority?.rationale ?? '',
  subgroups: subgroups.filter((one) => delivers(one, self)).map(({ id }) => id),
  lineage: draftOfLineage(priority?.lineage ?? []),
  alignment: priority?.alignment ?? [],
});

/** The priority as changed, or every problem at once, in the order of the form. */
export function editPriority(
  draft: PriorityDraft,
  { before, self, others, planYears, subgroups, themes }: PriorityContext,
): Result<Priority, readonly PriorityProblem[]> {
  const problems: PriorityProblem[] = [];
  const add = (field: PriorityProblem['field'], kind: PriorityProblem['kind'], taken?: Taken) => {
    problems.push({ field, kind, ...(taken && { taken }) });
  };
  const read = textReaders(add);
  const inYears = draft.titles.flatMap((row, index) => readTitle(row, index));
  if (inYears.length === 0) add(`titles.${draft.titles.length - 1}.title`, 'title-missing');
  const rationale = read.note('rationale', draft.rationale);
  const disputed = deliverersChanged(subgroups, self, draft.subgroups).find(
    ({ conflicts }) => conflicts.length > 0,
  );
  if (disputed) {
    add('subgroups', 'subgroup-disputed', { by: disputed.value.name, isRetired: false });
  }
  const isThere = ({ how, other }: LineageRow) =>
    (isOfTheme(how) ? themes : others).some(({ id }) => id === other);
  const lineage = readLineage(draft.lineage, isThere, add);
  const alignment = readAlignment(draft.alignment, read, add);
  if (problems.length > 0) return refuse(problems);
  // Of a year that is out of use the form does not ask.
  const asked = new Set(draft.titles.map(({ planYear }) => planYear));
  const kept = (before?.inYears ?? []).filter(({ planYear }) => !asked.has(planYear));
  return accept({
    ...before,
    inYears: inOrderOfYears([...kept, ...inYears]),
    ...{ rationale, lineage, alignment },
  });

  function readTitle({ planYear: year, title: typed }: YearTitle, index: number) {
    const field = `titles.${index}.title` as const;
    const title = read.line(field, typed);
    if (title === '') return [];
    const planYear = year as RecordId<'plan-year'>;
    const ofYear = (one: Recorded<'priority'>) => inYear(one.value, planYear);
    const rivals = others.filter((one) => ofYear(one));
    const taken = findTaken(title, rivals, (one) => ofYear(one)?.title ?? '');
    if (taken) add(field, 'title-taken', taken);
    const last = Math.max(0, ...rivals.map((one) => ofYear(one)?.order ?? 0));
    return [{ planYear, title, order: (before && inYear(before, planYear)?.order) ?? last + 1 }];
  }

  function inOrderOfYears(all: readonly PriorityInYear[]): readonly PriorityInYear[] {
    const starts = new Map(planYears.map(({ id, value }) => [id, value.start]));
    const startOf = ({ planYear }: PriorityInYear) => starts.get(planYear) ?? '';
    return all.toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
  }
}

const delivers = ({ value }: Recorded<'subgroup'>, priority: RecordId<'priority'> | null) =>
  priority !== null && value.priorities.includes(priority);

/** The subgroups that begin, or cease, to deliver a priority. */
export const deliverersChanged = (
  subgroups: readonly Recorded<'subgroup'>[],
  priority: RecordId<'priority'> | null,
  chosen: readonly string[],
): readonly Recorded<'subgroup'>[] =>
  subgroups.filter((one) => chosen.includes(one.id) !== delivers(one, priority));

/** What such a subgroup says from then on. */
export const withDelivery = (
  { value }: Recorded<'subgroup'>,
  priority: RecordId<'priority'>,
): Recorded<'subgroup'>['value'] => ({
  ...value,
  priorities: value.priorities.includes(priority)
    ? value.priorities.filter((id) => id !== priority)
    : [...value.priorities, priority],
});

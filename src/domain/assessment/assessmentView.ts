import type { IsoDate, RecordId } from '../ids.ts';
import { planYearAt } from '../plans/partnershipAt.ts';
import type { AdoptionStep } from '../records/planYear.ts';
import type { Alignment } from '../records/priority.ts';
import { SCORE_PARTS, type ScorePart } from '../records/scoredIssue.ts';
import { inYear, prioritiesOfYear } from '../structure/priorityOrder.ts';
import { titleOfPriority } from '../plans/actionView.ts';
import { inUse, type Records, type Summarised } from '../versions/records.ts';
import { assessmentsOfYear, findingsOfYear } from './answers.ts';

/** A plan year by its name, for a choice among them. */
export interface NamedYear {
  readonly id: RecordId<'plan-year'>;
  readonly label: string;
}

/** A priority as the plan of the year names it, with what it rests on. */
export interface AssessedPriority {
  readonly id: RecordId<'priority'>;
  readonly title: string;
  readonly isRecommended: boolean;
  /** Whether it is in the plan: what was recommended need not have been taken up. */
  readonly isInPlan: boolean;
  readonly rationale: string;
  readonly alignment: readonly Alignment[];
}

/** A finding or recommendation with the actions that name it, of whichever plan. */
export interface FoundLine {
  readonly finding: Summarised<'finding'>;
  /** As the plan of the year calls it; empty where the finding belongs to none. */
  readonly priorityTitle: string;
  readonly actions: readonly Summarised<'action'>[];
}

/** The assessment behind the plan of one year, with what its ids stand for. */
export interface AssessmentView {
  readonly year: NamedYear;
  /** Plan years in use, the latest first. */
  readonly years: readonly NamedYear[];
  /** `null` where none was recorded yet. */
  readonly assessment: Summarised<'strategic-assessment'> | null;
  /** Others of the same year: meant to be none. */
  readonly others: readonly Summarised<'strategic-assessment'>[];
  /** By rank; those without one last, by title. */
  readonly issues: readonly Summarised<'scored-issue'>[];
  /** The parts of the matrix on which at least one issue was scored. */
  readonly parts: readonly ScorePart[];
  /** In the order of the priorities, then those that belong to none. */
  readonly findings: readonly FoundLine[];
  /** Priorities of the plan in its order, then those that were recommended and not taken up. */
  readonly priorities: readonly AssessedPriority[];
  readonly themes: readonly string[];
  /** How assessment and plan were adopted, each in the order of its days. */
  readonly trail: readonly AdoptionStep[];
}

/**
 * @param of the plan year that is asked for; the one of the day when left out, or not in use
 * @returns `null` while there is no plan year
 */
export function assessmentView(
  records: Records,
  asAt: IsoDate,
  of?: string,
): AssessmentView | null {
  const all = inUse(records, 'plan-year').toSorted((a, b) =>
    a.value.start < b.value.start ? 1 : -1,
  );
  const year = all.find(({ id }) => id === of) ?? planYearAt(records, asAt);
  if (!year) return null;
  const [assessment = null, ...others] = assessmentsOfYear(records, year.id);
  const issues = inUse(records, 'scored-issue')
    .filter(({ value }) => value.assessment === assessment?.id)
    .toSorted(byRank);
  const priorities = prioritiesIn(records, asAt, year.id, assessment?.value.recommended ?? []);
  return {
    ...{ year: named(year), years: all.map(named), assessment, others, issues, priorities },
    parts: SCORE_PARTS.filter((part) => issues.some(({ value }) => value.scores[part])),
    findings: findingsIn(records, asAt, year.id, priorities),
    themes: (assessment?.value.themes ?? []).flatMap(
      (id) => records.theme.get(id)?.value.title ?? [],
    ),
    trail: year.value.adoption,
  };
}

function findingsIn(
  records: Records,
  asAt: IsoDate,
  year: RecordId<'plan-year'>,
  priorities: readonly AssessedPriority[],
): readonly FoundLine[] {
  const actions = inUse(records, 'action');
  const lines = findingsOfYear(records, year).map((finding) => ({
    finding,
    priorityTitle: titleIn(records, asAt, priorities, finding.value.priority),
    actions: actions
      .filter(({ value }) => value.findings.includes(finding.id))
      .toSorted((a, b) => byTitle(a.value.ref, b.value.ref)),
  }));
  const place = ({ finding }: FoundLine) => {
    const at = priorities.findIndex(({ id }) => id === finding.value.priority);
    return at < 0 ? priorities.length : at;
  };
  return lines.toSorted((a, b) => place(a) - place(b));
}

const titleIn = (
  records: Records,
  asAt: IsoDate,
  priorities: readonly AssessedPriority[],
  id: RecordId<'priority'> | null,
): string =>
  id === null
    ? ''
    : (priorities.find((one) => one.id === id)?.title ?? titleOfPriority(records, asAt, id));

function prioritiesIn(
  records: Records,
  asAt: IsoDate,
  year: RecordId<'plan-year'>,
  recommended: readonly RecordId<'priority'>[],
): readonly AssessedPriority[] {
  const inPlan = prioritiesOfYear([...records.priority.values()], year);
  const others = recommended
    .filter((id) => !inPlan.some((one) => one.id === id))
    .flatMap((id) => records.priority.get(id) ?? []);
  return [...inPlan, ...others].map(({ id, value }) => ({
    ...{ id, title: inYear(value, year)?.title ?? titleOfPriority(records, asAt, id) },
    isRecommended: recommended.includes(id),
    isInPlan: inYear(value, year) !== undefined,
    ...{ rationale: value.rationale, alignment: value.alignment },
  }));
}

const named = ({ id, value }: Summarised<'plan-year'>): NamedYear => ({ id, label: value.label });

function byRank(a: Summarised<'scored-issue'>, b: Summarised<'scored-issue'>): number {
  const [one, other] = [a.value.rank, b.value.rank];
  if (one !== other && one !== null && other !== null) return one - other;
  if (one !== other) return one === null ? 1 : -1;
  return byTitle(a.value.title, b.value.title) || (a.id < b.id ? -1 : 1);
}

const { compare: byTitle } = new Intl.Collator('en-GB', { numeric: true });

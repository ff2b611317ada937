import type { IsoDate, RecordId } from '../ids.ts';
import { nameOfFinding } from '../assessment/nameOfFinding.ts';
import { originalDueOf } from '../progress/actionProgress.ts';
import { planYearAt } from './partnershipAt.ts';
import { notWithdrawn } from '../progress/standing.ts';
import type { Action } from '../records/action.ts';
import type { Records, Summarised } from '../versions/records.ts';
import { titleOfPriority } from './actionView.ts';
import type { Link } from './circle.ts';
import { nameOfAction } from './namesOf.ts';

export interface NamedChoice {
  readonly value: string;
  readonly label: string;
  readonly description?: string;
}

/** What an action can be given, and what others have taken. */
export interface ActionChoices {
  /** By name. */
  readonly agencies: readonly NamedChoice[];
  /** By title. */
  readonly themes: readonly NamedChoice[];
  /** In the order of the plan of the day. */
  readonly priorities: readonly NamedChoice[];
  readonly subgroup: Summarised<'subgroup'> | null;
  /** Every other action in the plan, of all subgroups, by reference; each with its subgroup. */
  readonly actions: readonly NamedChoice[];
  /** Of all assessments, those of the plan of the day first; each with its priority. */
  readonly findings: readonly NamedChoice[];
  /** By name. */
  readonly indicators: readonly NamedChoice[];
  /** What each action depends on, by id. */
  readonly linkOf: (id: RecordId<'action'>) => Link | null;
  /** The day first agreed, put right where it was written down wrongly; `null` until it is set. */
  readonly agreedDue: IsoDate | null;
  /** References of the subgroup's other actions, those out of use included. */
  readonly refsTaken: readonly string[];
}

/**
 * @param chosen what the action has now: kept among the choices, also when it was retired since
 * @param self the action itself, whose own reference is not taken; `null` for a new one
 */
export function actionChoices(
  records: Records,
  asAt: IsoDate,
  chosen: Action,
  self: RecordId<'action'> | null,
): ActionChoices {
  const isChosen = new Set<string | null>([
    ...[chosen.leadAgency, chosen.priority],
    ...[...chosen.partners, ...chosen.themes],
    ...[...chosen.dependsOn, chosen.carriedForwardFrom],
    ...[...chosen.findings, ...chosen.indicators],
  ]);
  const on = <K extends ChosenKind>(kind: K) => {
    const all: readonly Summarised<K>[] = [...records[kind].values()];
    return all.filter(({ id, isRetired }) => !isRetired || isChosen.has(id));
  };
  const others = [...records.action.values()].filter(
    ({ id, value }) => value.subgroup === chosen.subgroup && id !== self,
  );
  return {
    agencies: on('agency')
      .map(({ id, value }) => ({ value: id, label: value.name }))
      .toSorted(byLabel),
    themes: on('theme')
      .map(({ id, value }) => ({ value: id, label: value.title }))
      .toSorted(byLabel),
    priorities: prioritiesInOrder(records, asAt, on('priority')),
    actions: on('action')
      .filter(({ id }) => id !== self)
      .map(({ id, value }) => ({
        value: id,
        label: nameOfAction(value),
        description: records.subgroup.get(value.subgroup)?.value.name ?? 'Subgroup not known',
      }))
      .toSorted(byLabel),
    findings: findingsByYear(records, asAt, on('finding')),
    indicators: on('indicator')
      .map(({ id, value: { name, area } }) => ({
        ...{ value: id, label: name },
        ...(area && { description: area }),
      }))
      .toSorted(byLabel),
    linkOf: (id) => records.action.get(id)?.value ?? null,
    agreedDue: self ? agreedDueOf(records, self) : null,
    subgroup: records.subgroup.get(chosen.subgroup) ?? null,
    refsTaken: others.map(({ value }) => value.ref),
  };
}

type ChosenKind = 'agency' | 'theme' | 'priority' | 'action' | 'finding' | 'indicator';

function findingsByYear(
  records: Records,
  asAt: IsoDate,
  all: readonly Summarised<'finding'>[],
): readonly NamedChoice[] {
  const year = planYearAt(records, asAt)?.id;
  const assessmentOf = ({ value }: Summarised<'finding'>) =>
    records['strategic-assessment'].get(value.assessment)?.value;
  const isOfYear = (one: Summarised<'finding'>) => assessmentOf(one)?.planYear === year;
  return all
    .toSorted((a, b) => Number(isOfYear(b)) - Number(isOfYear(a)))
    .map((one) => {
      const { priority } = one.value;
      const title = priority ? titleOfPriority(records, asAt, priority) : '';
      const description = [title, assessmentOf(one)?.title].filter(Boolean).join('; ');
      return {
        value: one.id,
        label: nameOfFinding(one.value),
        ...(description && { description }),
      };
    });
}

function prioritiesInOrder(
  records: Records,
  asAt: IsoDate,
  all: readonly Summarised<'priority'>[],
): readonly NamedChoice[] {
  const year = planYearAt(records, asAt)?.id;
  const place = ({ value: { inYears } }: Summarised<'priority'>) =>
    inYears.find(({ planYear }) => planYear === year)?.order ?? Number.POSITIVE_INFINITY;
  // A priority of another year alone comes last: Infinity minus Infinity is no order.
  const compare = (a: number, b: number) => (a === b ? 0 : a - b);
  return all
    .toSorted((a, b) => compare(place(a), place(b)))
    .map(({ id }) => ({ value: id, label: titleOfPriority(records, asAt, id) }));
}

function agreedDueOf(records: Records, id: RecordId<'action'>): IsoDate | null {
  const action = records.action.get(id);
  const revisions = notWithdrawn(records, 'date-revision');
  return action ? originalDueOf(action, revisions) : null;
}

const byLabel = (a: NamedChoice, b: NamedChoice) => compareText(a.label, b.label);

/** MH-9 before MH-10. */
const { compare: compareText } = new Intl.Collator('en-GB', { numeric: true });

/** The only priority of a subgroup is what its new action most likely serves. */
export const likelyPriority = (
  subgroup: Summarised<'subgroup'> | null,
): RecordId<'priority'> | null => {
  const [first, ...others] = subgroup?.value.priorities ?? [];
  return first && others.length === 0 ? first : null;
};

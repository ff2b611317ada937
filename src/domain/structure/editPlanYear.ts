import { addDays, type DayProblem, typeDay } from '../calendar.ts';
import type { IsoDate } from '../ids.ts';
import { financialYearOf } from '../plans/financialYear.ts';
import type { AdoptionStep, PlanYear } from '../records/planYear.ts';
import { accept, refuse, type Result } from '../result.ts';
import { plainText } from '../text.ts';
import type { Recorded } from '../versions/records.ts';
import { readDayOf, textReaders } from './readers.ts';
import { findTaken, type Taken } from './sameName.ts';
import { readYearDays, type YearDayProblem } from './yearDays.ts';

/** What has been typed or chosen about a plan year, just as it stands in the form. */
export interface PlanYearDraft {
  readonly label: string;
  readonly start: string;
  readonly end: string;
  readonly documentTitle: string;
  readonly state: PlanYear['state'];
  /** A row in which nothing was typed is no row. */
  readonly adoption: readonly AdoptionRow[];
}

/** A step of the adoption trail, with its days as they were typed. */
export type AdoptionRow = Omit<AdoptionStep, 'on' | 'conditionMetOn'> & {
  readonly on: string;
  readonly conditionMetOn: string;
};

export type PlanYearField =
  | Exclude<keyof PlanYearDraft, 'adoption'>
  | `adoption.${number}.${keyof AdoptionRow}`;

export interface PlanYearProblem {
  readonly field: PlanYearField;
  readonly kind:
    | YearDayProblem
    | DayProblem
    | 'text-too-long'
    | 'label-missing'
    | 'label-taken'
    | 'days-overlap'
    | 'body-missing'
    | 'decided-on-missing'
    | 'condition-missing'
    | 'met-before-decided';
  /** Of a label; or the year whose days overlap. */
  readonly taken?: Taken;
}

export interface PlanYearContext {
  /** `null` for a new one. */
  readonly before: PlanYear | null;
  /** All but itself, those out of use included. */
  readonly others: readonly Recorded<'plan-year'>[];
}

export const BLANK_STEP: AdoptionRow = {
  ...{ document: 'partnership-plan', body: '', on: '', decision: '', reference: '' },
  ...{ condition: '', conditionMetOn: '' },
};

/** The year after the latest one in use, else the financial year of the day. */
export function nextPlanYear(all: readonly Recorded<'plan-year'>[], today: IsoDate): PlanYearDraft {
  const ends = all.filter(({ isRetired }) => !isRetired).map(({ value }) => value.end);
  const latest = ends.toSorted().at(-1);
  const year = financialYearOf(latest ? addDays(latest, 1) : today);
  return {
    label: year.label,
    start: typeDay(latest ? addDays(latest, 1) : year.start),
    end: typeDay(year.end),
    ...{ documentTitle: '', state: 'draft', adoption: [] },
  };
}

export const draftOfPlanYear = ({ start, end, adoption, ...year }: PlanYear): PlanYearDraft => ({
  ...year,
  start: typeDay(start),
  end: typeDay(end),
  adoption: adoption.map(({ on, conditionMetOn, ...step }) => ({
    ...step,
    on: typeDay(on),
    conditionMetOn: conditionMetOn ? typeDay(conditionMetOn) : '',
  })),
});

/** The plan year as changed, or every problem at once, in the order of the form. */
export function editPlanYear(
  draft: PlanYearDraft,
  { before, others }: PlanYearContext,
): Result<PlanYear, readonly PlanYearProblem[]> {
  const problems: PlanYearProblem[] = [];
  const add = (field: PlanYearField, kind: PlanYearProblem['kind'], taken?: Taken) => {
    problems.push({ field, kind, ...(taken && { taken }) });
  };
  const read = textReaders(add);
  const label = read.line('label', draft.label);
  if (label === '') add('label', 'label-missing');
  const taken = findTaken(label, others, ({ value }) => value.label);
  if (taken) add('label', 'label-taken', taken);
  const { start, end } = readYearDays(draft, add);
  const overlapping = start && end && others.find((other) => overlaps(other, start, end));
  if (overlapping) {
    add('start', 'days-overlap', { by: overlapping.value.label, isRetired: false });
  }
  const documentTitle = read.line('documentTitle', draft.documentTitle);
  const adoption = draft.adoption.flatMap((row, index) => readStep(row, index));
  if (problems.length > 0 || !start || !end) return refuse(problems);
  return accept({
    ...before,
    ...{ label, start, end, documentTitle, state: draft.state },
    adoption: adoption.toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1)),
  });

  function readStep(row: AdoptionRow, index: number): readonly AdoptionStep[] {
    const { document, ...typed } = row;
    if (Object.values(typed).every((text) => plainText(text) === '')) return [];
    const at = `adoption.${index}` as const;
    const body = read.line(`${at}.body`, row.body);
    if (body === '') add(`${at}.body`, 'body-missing');
    const on = readDayOf(add, `${at}.on`, row.on, 'decided-on-missing');
    const decision = read.note(`${at}.decision`, row.decision);
    const reference = read.line(`${at}.reference`, row.reference);
    const condition = read.note(`${at}.condition`, row.condition);
    const conditionMetOn = readDayOf(add, `${at}.conditionMetOn`, row.conditionMetOn);
    if (conditionMetOn && condition === '') add(`${at}.condition`, 'condition-missing');
    if (conditionMetOn && on && conditionMetOn < on) {
      add(`${at}.conditionMetOn`, 'met-before-decided');
    }
    return on ? [{ document, body, on, decision, reference, condition, conditionMetOn }] : [];
  }
}

/** One that is out of use takes up no days. */
const overlaps = ({ value, isRetired }: Recorded<'plan-year'>, start: IsoDate, end: IsoDate) =>
  !isRetired && value.start <= end && start <= value.end;

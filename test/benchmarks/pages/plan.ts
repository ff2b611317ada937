import { addDays } from '#domain/calendar.ts';
import {
  type Instant,
  type IsoDate,
  PARTNERSHIP_SCOPE,
  type RecordId,
  scopeOfSubgroup,
} from '#domain/ids.ts';
import type { RecordKind } from '#domain/records/kinds.ts';
import type { DeclaredStatus } from '#domain/records/progressUpdate.ts';
import { USUAL_SETTINGS } from '#domain/records/partnership.ts';
import type { Subgroup } from '#domain/records/subgroup.ts';
import type { Next } from '#domain/versions/writeVersion.ts';
import { type Chance, chance } from './chance.ts';

export interface Size {
  readonly actions: number;
  readonly updates: number;
}

/** What is to be written, and when it was. */
export interface Entry {
  readonly next: Next<RecordKind>;
  readonly at: Instant;
}

/** The same id for the same number, sorting as numbers do: UUID v7 in form. */
export const idOf = <K extends RecordKind>(number: number): RecordId<K> =>
  `0198f000-0000-7000-8000-${number.toString(16).padStart(12, '0')}` as RecordId<K>;

const SUBGROUPS = 5;
const AGENCIES = 12;
const DAYS_OF_A_QUARTER = 91;

const AGENCY_AT = 100;
const SUBGROUP_AT = 200;
const PRIORITY_AT = 300;
const PLAN_YEAR = idOf<'plan-year'>(2);

/** Where actions begin; what is said of them comes after them all. */
const ACTION_AT = 1_000;

export const actionId = (index: number) => idOf<'action'>(ACTION_AT + index);
export const subgroupIdOf = (actionIndex: number) =>
  idOf<'subgroup'>(SUBGROUP_AT + (actionIndex % SUBGROUPS));
export const scopeOf = (actionIndex: number) => scopeOfSubgroup(subgroupIdOf(actionIndex));

const entry = <K extends RecordKind>(
  kind: K,
  recordId: RecordId<K>,
  value: NonNullable<Next<K>['value']>,
  on: IsoDate,
  scope = PARTNERSHIP_SCOPE,
): Entry => ({
  next: { kind, recordId, scope, parents: [], value } as unknown as Next<RecordKind>,
  at: `${on}T09:30:00.000Z` as Instant,
});

/** A partnership's plan and all that was said of it in two years, up to a day, in order of time. */
export function* planOf({ actions, updates }: Size, today: IsoDate): Generator<Entry> {
  const chances = chance(20_180_112);
  const begin = addDays(today, -2 * 365);
  yield* frame(chances, begin, today);
  for (let index = 0; index < actions; index += 1) yield anAction(index, chances, begin, today);
  let number = ACTION_AT + actions;
  for (let index = 0; index < actions; index += 10) {
    yield aRevision(index, idOf((number += 1)), chances, today);
  }
  const rounds = Math.ceil(updates / actions);
  for (let written = 0; written < updates; written += 1) {
    const index = written % actions;
    const round = Math.floor(written / actions);
    const asOf = addDays(today, -DAYS_OF_A_QUARTER * (rounds - 1 - round) - (index % 30));
    yield anUpdate(index, idOf((number += 1)), asOf, (round + 1) / rounds, chances);
  }
}

function* frame(chances: Chance, begin: IsoDate, today: IsoDate): Generator<Entry> {
  yield entry('partnership', idOf(1), PARTNERSHIP, begin);
  const year = today.slice(0, 4);
  const days = { start: `${year}-01-01` as IsoDate, end: `${year}-12-31` as IsoDate };
  const document = { documentTitle: 'Partnership plan', state: 'adopted' as const };
  yield entry('plan-year', PLAN_YEAR, { label: year, ...days, ...document, adoption: [] }, begin);
  for (let index = 0; index < AGENCIES; index += 1) {
    const agency = { name: `Agency ${index + 1}`, shortName: `A${index + 1}` };
    yield entry(
      'agency',
      idOf(AGENCY_AT + index),
      { ...agency, type: 'co-operating', predecessor: null },
      begin,
    );
  }
  for (let index = 0; index < SUBGROUPS; index += 1) {
    const inYears = [{ planYear: PLAN_YEAR, title: `Priority ${index + 1}`, order: index + 1 }];
    const rationale = chances.text(200, 400);
    yield entry(
      'priority',
      idOf(PRIORITY_AT + index),
      { inYears, rationale, lineage: [], alignment: [] },
      begin,
    );
    yield entry('subgroup', subgroupIdOf(index), aSubgroup(index), begin);
  }
}

const PARTNERSHIP = {
  name: 'Safer Benchmark Partnership',
  shortName: 'SBP',
  area: 'Benchmark borough',
  reportingPeriod: 'quarter',
  graceDays: 10,
  ...USUAL_SETTINGS,
  notice: 'Made by a program, to measure with',
} as const;

const aSubgroup = (index: number): Subgroup => ({
  ...{
    name: `Subgroup ${index + 1}`,
    code: `S${index + 1}`,
    chairRole: 'Chair',
    deputyRole: '',
    about: '',
  },
  ...{ priorities: [idOf(PRIORITY_AT + index)], chairAgency: idOf(AGENCY_AT), agencies: [] },
  ...{ state: 'active', planState: 'agreed', marking: 'official', lineage: [] },
});

export function anActionValue(index: number, chances: Chance, begin: IsoDate, today: IsoDate) {
  return {
    ref: `S${(index % SUBGROUPS) + 1}-${Math.floor(index / SUBGROUPS) + 1}`,
    subgroup: subgroupIdOf(index),
    priority: idOf<'priority'>(PRIORITY_AT + (index % SUBGROUPS)),
    title: chances.text(40, 90),
    objective: `Objective ${(index % 20) + 1}`,
    description: chances.text(150, 300),
    origin: '',
    leadAgency: idOf<'agency'>(AGENCY_AT + chances.whole(0, AGENCIES - 1)),
    leadRole: 'Partnerships officer',
    partners: [],
    resources: chances.text(20, 60),
    start: begin,
    // One in five is past it.
    originalDue: addDays(today, chances.whole(-70, 280)),
    successMeasure: chances.text(40, 100),
    baseline: '',
    target: '',
    themes: [],
    ...{ cameFrom: null, findings: [], indicators: [], movedFrom: null },
    ...{ funding: '', dependsOn: [], risks: '', addedOn: begin, carriedForwardFrom: null },
    isPublishable: false,
    marking: 'official' as const,
  };
}

const anAction = (index: number, chances: Chance, begin: IsoDate, today: IsoDate) =>
  entry(
    'action',
    actionId(index),
    anActionValue(index, chances, begin, today),
    begin,
    scopeOf(index),
  );

function aRevision(
  index: number,
  id: RecordId<'date-revision'>,
  chances: Chance,
  today: IsoDate,
): Entry {
  const madeOn = addDays(today, -chances.whole(30, 300));
  const said = { reason: chances.text(60, 150), approver: 'Board', request: null, corrects: null };
  const dates = { from: addDays(today, -70), to: addDays(today, chances.whole(0, 200)), madeOn };
  const value = { action: actionId(index), ...dates, ...said };
  return entry('date-revision', id, value, madeOn, scopeOf(index));
}

const STATUSES: readonly DeclaredStatus[] = [
  ...Array.from({ length: 12 }, () => 'on-track' as const),
  ...(['at-risk', 'at-risk', 'at-risk', 'at-risk', 'off-track', 'off-track', 'suspended'] as const),
];

/** @param share of the plan's life that is over by then, above 0 to 1 */
export function anUpdate(
  index: number,
  id: RecordId<'progress-update'>,
  asOf: IsoDate,
  share: number,
  chances: Chance,
): Entry {
  const isDone = share === 1 && index % 4 === 0;
  const status = isDone ? 'complete' : chances.pick(STATUSES);
  const corrective = { text: chances.text(60, 120), who: 'Chair', by: addDays(asOf, 60) };
  const value = {
    ...{
      action: actionId(index),
      asOf,
      status,
      milestonesDone: [],
      confidence: null,
      corrects: null,
    },
    percentDone: isDone ? 100 : Math.min(95, Math.round(share * chances.whole(50, 100))),
    correctiveAction: status === 'off-track' ? corrective : null,
    whatChanged: chances.text(200, 400),
    publicWording: '',
    evidence: isDone ? chances.text(40, 80) : '',
    approval: status === 'suspended' ? { by: 'Board', on: asOf, reason: 'No funding' } : null,
  };
  return entry('progress-update', id, value, asOf, scopeOf(index));
}

import { periodOf, sayDay, sayMoment } from '#domain/calendar.ts';
import type { Instant, IsoDate } from '#domain/ids.ts';
import type { RecordBodies, RecordKind } from '#domain/records/kinds.ts';
import type { StatusRules } from '#domain/records/partnership.ts';
import type { AdoptionStep } from '#domain/records/planYear.ts';
import type { PriorityLineage } from '#domain/records/priority.ts';
import type { Approval } from '#domain/records/progressUpdate.ts';
import type { Verdict } from '#domain/records/review.ts';
import type { Marking, SubgroupLineage } from '#domain/records/subgroup.ts';
import { AGENCY_TYPE_WORDS } from '../agencyWords.ts';
import { sayAuthor } from '../authorWords.ts';
import { REFERRAL_WORDS } from '../evidenceWords.ts';
import { BODY_WORDS, DECISION_TYPE_WORDS, sayAttendance } from '../meetingWords.ts';
import { sayMarking, sayStatus, type Words } from '../partnershipWords.ts';
import { PLAN_YEAR_STATE_WORDS, sayCorrectiveAction } from '../planWords.ts';
import { CONFIDENCE_WORDS } from '../rowWords.ts';
import { PLAN_STATE_WORDS, SUBGROUP_STATE_WORDS, sayNumberOf, sayPercent } from '../words.ts';
import { SAY_EVIDENCE } from './evidenceValues.ts';

/** What a value is put into words with. */
export interface Saying {
  readonly words: Words;
  /** What ids stand for. */
  readonly names: ReadonlyMap<string, string>;
}

type Say<Value> = (value: NonNullable<Value>, saying: Saying) => string;

type SayFields = {
  readonly [K in RecordKind]?: { readonly [F in keyof RecordBodies[K]]?: Say<RecordBodies[K][F]> };
};

/** Fields that take more than a name, a day or a number to say. */
const SAY: SayFields = {
  ...SAY_EVIDENCE,
  partnership: {
    reportingPeriod: (period) => ({ quarter: 'Every quarter', month: 'Every month' })[period],
    graceDays: (days) => sayNumberOf(days, 'day'),
    rules: sayBounds,
    statusWords: (own) =>
      Object.values(own)
        .map(({ label, meaning }) => `${label}: ${meaning}`)
        .join('\n') || 'None',
    markingWords: (own) => Object.values(own).join(', ') || 'None',
    defaultMarking: markingOf,
  },
  'plan-year': {
    state: (state) => PLAN_YEAR_STATE_WORDS[state],
    adoption: (steps) => lines(steps.map(sayStep)),
  },
  priority: {
    inYears: (years, { names }) =>
      lines(
        years.map(({ planYear, title, order }) => `${nameIn(names, planYear)}: ${order}. ${title}`),
      ),
    lineage: (all, { names }) =>
      lines(all.map(({ how, other }) => `${PRIORITY_LINEAGE_WORDS[how]} ${nameIn(names, other)}`)),
    alignment: (all) =>
      lines(all.map(({ withWhat, source }) => [withWhat, source].filter(Boolean).join(': '))),
  },
  agency: { type: (type) => AGENCY_TYPE_WORDS[type] },
  subgroup: {
    state: (state) => SUBGROUP_STATE_WORDS[state],
    planState: (state) => PLAN_STATE_WORDS[state],
    marking: markingOf,
    lineage: (lineage, { names }) => lines(lineage.map((one) => sayLineage(one, names))),
  },
  action: { marking: markingOf, cameFrom: (referral) => REFERRAL_WORDS[referral] },
  'progress-update': {
    status: (status, { words }) => sayStatus(words, status),
    percentDone: (percent) => sayPercent(percent),
    confidence: (confidence) => CONFIDENCE_WORDS[confidence],
    correctiveAction: (planned) => sayCorrectiveAction(planned),
    approval: sayApproval,
    corrects: () => 'Yes',
  },
  'date-revision': { request: () => 'Yes', corrects: () => 'Yes' },
  'date-request': { update: () => 'Yes' },
  review: { verdict: (verdict) => VERDICT_WORDS[verdict] },
  snapshot: {
    marking: markingOf,
    madeBy: (author) => sayAuthor(author),
    content: (content) => sayNumberOf(content.length, 'record'),
  },
  meeting: {
    body: (body) => BODY_WORDS[body],
    agenda: (items) => lines(items),
    attendance: (all, { names }) =>
      lines(all.map((one) => sayAttendance(one, one.agency ? nameIn(names, one.agency) : ''))),
  },
  decision: {
    type: (type) => DECISION_TYPE_WORDS[type],
    alternatives: (all) => lines(all.map(({ option, whyNot }) => `${option}: ${whyNot}`)),
    becameUpdate: () => 'Yes',
  },
  'period-lock': { period: ({ start, kind }) => periodOf(start, kind).label },
  'report-template': { sections: (all) => lines(all), formats: (all) => lines(all) },
  'saved-view': {
    view: (view) =>
      Object.entries(view)
        .map(([what, how]) => `${what}: ${how}`)
        .join(', ') || 'All of it',
  },
};

/** What a field says, or said, in words. */
export function sayValueOf(
  kind: RecordKind,
  field: string,
  value: unknown,
  saying: Saying,
): string {
  if (field === 'isRetired') return value === true ? 'Taken out of use' : 'Kept in use';
  if (value === undefined || value === null || value === '') return 'Left blank';
  const say = (SAY[kind] as Readonly<Record<string, Say<unknown>>> | undefined)?.[field];
  return say ? say(value as NonNullable<unknown>, saying) : sayPlain(value, saying);
}

function sayPlain(value: unknown, { names }: Saying): string {
  if (Array.isArray(value))
    return value.map((id) => nameIn(names, String(id))).join(', ') || 'None';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return JSON.stringify(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return sayDay(value as IsoDate);
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value)) return sayMoment(value as Instant);
  return names.get(value) ?? value;
}

const nameIn = (names: ReadonlyMap<string, string>, id: string): string =>
  names.get(id) ?? 'One not known here';

const lines = (all: readonly string[]): string => all.join('\n') || 'None';

function markingOf(marking: Marking, { words }: Saying): string {
  return sayMarking(words, marking);
}

function sayBounds({ onTrackFrom, atRiskFrom, ...days }: StatusRules): string {
  return lines([
    `On track from ${onTrackFrom}%, at risk from ${atRiskFrom}% of what is expected`,
    `Due soon: ${sayNumberOf(days.dueSoonDays, 'day')} before`,
    `Silent after ${sayNumberOf(days.silentDays, 'day')}, and again after ${days.longSilentDays}`,
  ]);
}

function sayStep({ body, on, decision, condition, conditionMetOn }: AdoptionStep): string {
  const met = conditionMetOn ? `, met on ${sayDay(conditionMetOn)}` : '';
  const under = condition && ` Condition: ${condition}${met}`;
  return `${sayDay(on)}, ${body}: ${decision}${under}`;
}

function sayLineage({ how, from, on }: SubgroupLineage, names: ReadonlyMap<string, string>) {
  return `${LINEAGE_WORDS[how]} ${nameIn(names, from)}${on ? `, ${sayDay(on)}` : ''}`;
}

function sayApproval({ by, on, reason }: Approval): string {
  return [by, sayDay(on), reason].filter(Boolean).join('; ');
}

const LINEAGE_WORDS: Readonly<Record<SubgroupLineage['how'], string>> = {
  'split-from': 'Split from',
  'merged-from': 'Merged from',
  'renamed-from': 'Renamed from',
};

const PRIORITY_LINEAGE_WORDS: Readonly<Record<PriorityLineage['how'], string>> = {
  'renamed-from': 'Renamed from',
  'split-from': 'Split from',
  'merged-from': 'Merged from',
  'was-theme': 'Was the theme',
  'became-theme': 'Became the theme',
};

const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  'signed-off': 'Signed off',
  returned: 'Returned',
};

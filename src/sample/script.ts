import type { RecordId } from '#domain/ids.ts';
import type { Action, Referral } from '#domain/records/action.ts';
import type { DeclaredStatus } from '#domain/records/progressUpdate.ts';
import type { Review } from '#domain/records/review.ts';
import type { Author } from '#domain/versions/version.ts';

/** A day of the sample, written as text so that a plan reads like one. */
export type Day = `${2016 | 2017 | 2018}-${number}-${number}`;

/** An action with everything that became of it, in the order in which it was written down. */
export interface ActionScript {
  readonly ref: `${string}-${number}`;
  readonly title: string;
  readonly objective: string;
  readonly description: string;
  readonly origin?: string;
  readonly cameFrom?: Referral;
  readonly findings?: readonly RecordId<'finding'>[];
  readonly funding?: string;
  readonly risks?: string;
  /** The agency and the role that lead; `null` where nobody has been named. */
  readonly lead: readonly [RecordId<'agency'>, string] | null;
  readonly partners: readonly RecordId<'agency'>[];
  readonly resources: string;
  readonly start: Day | null;
  readonly due: Day | null;
  readonly measure: string;
  readonly baseline?: string;
  readonly target?: string;
  readonly themes?: readonly RecordId<'theme'>[];
  readonly isSensitive?: true;
  /** Whether it may stand in a public edition; not so where it is left out. */
  readonly isPublishable?: true;
  /** The day it came into the plan, where that was after the plan began. */
  readonly added?: Day;
  /** In order; updates name them by place, from 1. */
  readonly milestones?: readonly (readonly [title: string, due: Day | null])[];
  readonly happened: readonly Happening[];
  /** What it was in Community Resilience; absent where it began in its subgroup. */
  readonly former?: Former;
}

/** An action in the subgroup that was re-formed, and the one thing that was said of it there. */
export interface Former {
  readonly ref: `CR-${number}`;
  /** The day it came into that plan. */
  readonly added: Day;
  readonly asOf: Day;
  readonly percentDone: Percent;
  readonly whatChanged: string;
}

export type Happening = Said | Moved | Edited | Reviewed | Asked | Refused;

interface SaidMore {
  /** The day it was written down; the day on which it was true when left out. */
  readonly written?: Day;
  /** Places of the milestones that were done. */
  readonly done?: readonly number[];
  /** Place among the action's updates of the one that this puts right, from 1. */
  readonly corrects?: number;
  readonly publicWording?: string;
  /** The chair of the subgroup when left out. */
  readonly by?: Author;
}

interface PlanBack {
  readonly plan: string;
  readonly who?: string;
  readonly planBy?: Day;
}

interface Agreed {
  readonly agreedBy: string;
  readonly agreedOn: Day;
  readonly reason: string;
}

export interface Said extends SaidMore, Partial<PlanBack & Agreed> {
  readonly event: 'said';
  readonly asOf: Day;
  readonly status: DeclaredStatus;
  readonly percentDone: number | null;
  readonly whatChanged: string;
  readonly evidence?: string;
}

export interface Moved {
  readonly event: 'moved';
  readonly on: Day;
  readonly to: Day;
  readonly approver: string;
  readonly reason: string;
  /** Place among the action's revisions of the one that this puts right, from 1. */
  readonly corrects?: number;
}

/** An update signed off, or returned with a reason. */
export interface Reviewed extends Pick<Review, 'verdict' | 'by' | 'reason'> {
  readonly event: 'reviewed';
  readonly on: Day;
  /** Place among the action's updates, from 1. */
  readonly update: number;
}

/** Another due day asked for, by the chair. */
export interface Asked {
  readonly event: 'asked';
  readonly on: Day;
  readonly to: Day;
  readonly reason: string;
}

/** The request before it not agreed to. */
export interface Refused {
  readonly event: 'refused';
  readonly on: Day;
  readonly by: string;
  readonly reason: string;
}

export interface Edited {
  readonly event: 'edited';
  readonly on: Day;
  readonly change: Partial<Pick<Action, 'title' | 'leadRole' | 'description' | 'successMeasure'>>;
}

type Words = (strings: TemplateStringsArray) => string;

/** Running text over several lines of code: line breaks and indents become one space. */
export const text: Words = (strings) => strings.join('').replaceAll(/\s+/g, ' ').trim();

const saying =
  (said: Omit<Said, 'event' | 'whatChanged'>) =>
  (strings: TemplateStringsArray): Said => ({ event: 'said', ...said, whatChanged: text(strings) });

type Percent = number | null;

export const onTrack = (asOf: Day, percentDone: Percent, more: SaidMore = {}) =>
  saying({ ...more, asOf, percentDone, status: 'on-track' });

export const atRisk = (asOf: Day, percentDone: Percent, more: SaidMore & Partial<PlanBack> = {}) =>
  saying({ ...more, asOf, percentDone, status: 'at-risk' });

/** A plan to bring it back is required, as it is of a chair. */
export const offTrack = (asOf: Day, percentDone: Percent, more: SaidMore & PlanBack) =>
  saying({ ...more, asOf, percentDone, status: 'off-track' });

export const complete = (asOf: Day, evidence: string, more: SaidMore = {}) =>
  saying({ ...more, asOf, percentDone: 100, status: 'complete', evidence });

export const suspended = (asOf: Day, percentDone: Percent, more: SaidMore & Agreed) =>
  saying({ ...more, asOf, percentDone, status: 'suspended' });

export const closed = (asOf: Day, percentDone: Percent, more: SaidMore & Agreed) =>
  saying({ ...more, asOf, percentDone, status: 'closed' });

export const former =
  (ref: Former['ref'], added: Day, asOf: Day, percentDone: Percent) =>
  (strings: TemplateStringsArray): Former => ({
    ...{ ref, added, asOf, percentDone },
    whatChanged: text(strings),
  });

export const moved =
  (on: Day, to: Day, approver: string, more: Pick<Moved, 'corrects'> = {}) =>
  (strings: TemplateStringsArray): Moved => ({
    event: 'moved',
    on,
    to,
    approver,
    ...more,
    reason: text(strings),
  });

export const signedOff = (on: Day, update: number, by: string): Reviewed => ({
  ...{ event: 'reviewed', verdict: 'signed-off', on, update, by, reason: '' },
});

export const returned =
  (on: Day, update: number, by: string) =>
  (strings: TemplateStringsArray): Reviewed => ({
    ...{ event: 'reviewed', verdict: 'returned', on, update, by, reason: text(strings) },
  });

export const asked =
  (on: Day, to: Day) =>
  (strings: TemplateStringsArray): Asked => ({ event: 'asked', on, to, reason: text(strings) });

export const refused =
  (on: Day, by: string) =>
  (strings: TemplateStringsArray): Refused => ({ event: 'refused', on, by, reason: text(strings) });

export const edited = (on: Day, change: Edited['change']): Edited => ({
  event: 'edited',
  on,
  change,
});

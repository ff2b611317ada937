import type { IsoDate, RecordId } from '../ids.ts';
import type { Marking } from './subgroup.ts';

export const REFERRALS = ['finding', 'weekly-meeting', 'scrutiny', 'meeting', 'other'] as const;

/**
 * Where an action came from: a finding of the assessment, the weekly Community Safety and
 * Vulnerabilities Group, a recommendation of the scrutiny committee, the follow-up of a meeting.
 */
export type Referral = (typeof REFERRALS)[number];

/**
 * A promised piece of work: one line of an action plan. Only the title and the subgroup are needed;
 * whatever else is missing is shown as a gap. Its state is no part of it: updates say that.
 */
export interface Action {
  /** Unique within the subgroup, for example MH-1. */
  readonly ref: string;
  readonly subgroup: RecordId<'subgroup'>;
  /** `null` when it serves none in particular. */
  readonly priority: RecordId<'priority'> | null;
  readonly title: string;
  /** The aim it serves within the plan; actions are grouped by it. Empty when none was set. */
  readonly objective: string;
  /** What will be done, in full. */
  readonly description: string;
  /** `null` when not said. */
  readonly cameFrom: Referral | null;
  /** Where it came from in words, for example "Raised at the Community Safety and Vulnerabilities Group". */
  readonly origin: string;
  readonly leadAgency: RecordId<'agency'> | null;
  /** A role at the lead agency; a person's name only where somebody chose to write one. */
  readonly leadRole: string;
  readonly partners: readonly RecordId<'agency'>[];
  readonly resources: string;
  /** Where the money comes from, for example a grant of the police and crime commissioner. */
  readonly funding: string;
  readonly start: IsoDate | null;
  /** The first day agreed. It never changes: a new day is a date revision with a reason. */
  readonly originalDue: IsoDate | null;
  readonly successMeasure: string;
  readonly baseline: string;
  readonly target: string;
  readonly themes: readonly RecordId<'theme'>[];
  /** Actions, of any subgroup, that have to be done before this one can be. */
  readonly dependsOn: readonly RecordId<'action'>[];
  /** What could keep it from being done. */
  readonly risks: string;
  /** The day on which it came into the plan; `null` when that is not known. */
  readonly addedOn: IsoDate | null;
  /** The action of an earlier plan year that it goes on with; `null` when it is new. */
  readonly carriedForwardFrom: RecordId<'action'> | null;
  /** What the assessment found that it answers. */
  readonly findings: readonly RecordId<'finding'>[];
  /** The measured series that it should move. */
  readonly indicators: readonly RecordId<'indicator'>[];
  /**
   * The same action in the subgroup that was re-formed, whose history is this one's, too; `null`
   * where it has always been here.
   */
  readonly movedFrom: RecordId<'action'> | null;
  /** Whether it may stand in what is published. Nothing is published unless somebody says so. */
  readonly isPublishable: boolean;
  /** `public` in a public edition alone; nobody marks an action so. */
  readonly marking: Marking;
}

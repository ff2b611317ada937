import type { Status } from '../progress/status.ts';
import type { Marking } from './subgroup.ts';

/** What a status is called, and when an action has it, in the partnership's own words. */
export interface StatusWords {
  readonly label: string;
  readonly meaning: string;
}

/** The bounds that the app goes by: docs/decisions/0030 and 0045. */
export interface StatusRules {
  /** Whole per cent of what was expected, from which on is suggested "on track"; 1 to 100. */
  readonly onTrackFrom: number;
  /** The same for "at risk"; below it "off track" is suggested. Less than `onTrackFrom`. */
  readonly atRiskFrom: number;
  /** Whole days before its due day from which on an action is due soon; 1 to 365. */
  readonly dueSoonDays: number;
  /** Whole days without a word after which an action is listed as silent; 1 to 365. */
  readonly silentDays: number;
  /** The same for a long silence; more than `silentDays`. */
  readonly longSilentDays: number;
}

export const USUAL_RULES: StatusRules = {
  onTrackFrom: 90,
  atRiskFrom: 70,
  dueSoonDays: 28,
  silentDays: 30,
  longSilentDays: 90,
};

/** The responsible authorities of an area acting together (Crime and Disorder Act 1998, s. 5). */
export interface Partnership {
  readonly name: string;
  /** As people say it, for example SMP; empty when there is none. */
  readonly shortName: string;
  /** The area as it is named to the public, for example Maidstone borough. */
  readonly area: string;
  /** How often each action is reported on. */
  readonly reportingPeriod: 'quarter' | 'month';
  /** Whole days after a period's end before a missing update counts as silence; 0 to 90. */
  readonly graceDays: number;
  readonly rules: StatusRules;
  /** Only the statuses that are called otherwise here; the key has our words for the rest. */
  readonly statusWords: Readonly<Partial<Record<Status, StatusWords>>>;
  /** What stands on pages of a marking, where it is not the usual words. */
  readonly markingWords: Readonly<Partial<Record<Marking, string>>>;
  /** Of what is printed or frozen unless somebody chooses another. */
  readonly defaultMarking: Marking;
  /**
   * Printed on every page and export when not empty, for example "Illustrative sample data". Part of
   * the data, so that a file made from the sample can never be taken for a real partnership's.
   */
  readonly notice: string;
}

/** What a partnership goes by until it decides otherwise. */
export const USUAL_SETTINGS: Pick<
  Partnership,
  'rules' | 'statusWords' | 'markingWords' | 'defaultMarking'
> = { rules: USUAL_RULES, statusWords: {}, markingWords: {}, defaultMarking: 'official' };

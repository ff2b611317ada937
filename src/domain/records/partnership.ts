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
  /**
   * Printed on every page and export when not empty, for example "Illustrative sample data". Part of
   * the data, so that a file made from the sample can never be taken for a real partnership's.
   */
  readonly notice: string;
}

/**
 * How a report is made, under a name: which one, of which sections in which order, and as what files.
 * What this app does not know of it is left out when it is used: a newer one may have written it.
 */
export interface ReportTemplate {
  readonly name: string;
  /** For example board-pack. */
  readonly kind: string;
  readonly title: string;
  readonly sections: readonly string[];
  readonly formats: readonly string[];
  readonly hasCover: boolean;
}

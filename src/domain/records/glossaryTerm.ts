/** A word or an acronym, and what it means in plain English. */
export interface GlossaryTerm {
  /** As it stands in texts, for example MARAC. */
  readonly term: string;
  readonly meaning: string;
}

/** Something that runs through several priorities, for example Reducing Reoffending. */
export interface Theme {
  readonly title: string;
}

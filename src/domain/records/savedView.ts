import type { RecordId } from '../ids.ts';

/** A way of looking at a table of actions that somebody gave a name. */
export interface SavedView {
  readonly name: string;
  /** Whose action plan it looks at; `null` for the table of all actions. */
  readonly subgroup: RecordId<'subgroup'> | null;
  /** What stands in the address: filters, order, grouping, columns. */
  readonly view: Readonly<Record<string, string>>;
}

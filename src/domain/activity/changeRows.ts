import type { Change, FieldChange } from '../versions/changes.ts';

/** One line of a table of changes: a change, and one field of it. */
export interface ChangeRow {
  readonly change: Change;
  /** `null` where the change has no fields: taken out of use, erased. */
  readonly field: FieldChange | null;
}

/** As many rows for each change as it has fields, and one where it has none. */
export const changeRows = (changes: readonly Change[]): readonly ChangeRow[] =>
  changes.flatMap((change): readonly ChangeRow[] =>
    change.fields.length === 0
      ? [{ change, field: null }]
      : change.fields.map((field) => ({ change, field })),
  );

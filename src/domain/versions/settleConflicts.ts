import type { MutableKind, RecordBodies } from '../records/kinds.ts';
import type { Claim, Recorded } from './records.ts';

/** By field, the claim that a person chose to keep. */
export type Choices = ReadonlyMap<string, Claim>;

/**
 * What a record says once a person has chosen between the claims; to be written with all its heads
 * as parents. `null` within takes it out of use, where that was the question and the answer.
 *
 * @returns `undefined` while a conflict is left: nothing is settled without being looked at
 */
export function settleConflicts<K extends MutableKind>(
  { value, conflicts, isRetired }: Recorded<K>,
  choices: Choices,
): { readonly value: RecordBodies[K] | null } | undefined {
  if (conflicts.some(({ field }) => !choices.has(field))) return undefined;
  const settled = new Map(Object.entries(value));
  let isOut = isRetired;
  for (const { field } of conflicts) {
    const claim = choices.get(field);
    if (field === 'isRetired') isOut = claim?.value === true;
    else if (claim && 'value' in claim) settled.set(field, claim.value);
    else settled.delete(field);
  }
  // Object.fromEntries, since an assignment to a member called __proto__ would be lost.
  return { value: isOut ? null : (Object.fromEntries(settled) as RecordBodies[K]) };
}

import { allOf } from '#domain/structure/others.ts';
import type { Records } from '#domain/versions/records.ts';
import { BODY_WORDS } from '#ui/meetingWords.ts';
import { byLabel } from '../byLabel.ts';

/** Bodies that are there once, or of which each meeting has its own title. */
export const WITHOUT_NAME = ['board', 'scrutiny', 'other'] as const;

/**
 * Who can meet: the board, then the subgroups by name, then those that are not the partnership's own.
 *
 * @param chosen kept among them, though it was taken out of use since
 */
export function whoOptions(records: Records, chosen: string) {
  const [board, ...others] = WITHOUT_NAME.map((value) => ({ value, label: BODY_WORDS[value] }));
  const subgroups = allOf(records, 'subgroup')
    .filter(({ id, isRetired }) => !isRetired || id === chosen)
    .map(({ id, value }) => ({ value: id as string, label: value.name }))
    .toSorted(byLabel);
  return [...(board ? [board] : []), ...subgroups, ...others];
}

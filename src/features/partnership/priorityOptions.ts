import type { IsoDate } from '#domain/ids.ts';
import { titleOfPriority } from '#domain/plans/actionView.ts';
import { allOf } from '#domain/structure/others.ts';
import type { Records } from '#domain/versions/records.ts';
import { byLabel } from './byLabel.ts';

/**
 * The priorities to choose from, by title.
 *
 * @param chosen kept among them, though one was taken out of use since
 */
export const priorityOptions = (records: Records, asAt: IsoDate, chosen: readonly string[]) =>
  allOf(records, 'priority')
    .filter(({ id, isRetired }) => !isRetired || chosen.includes(id))
    .map(({ id, isRetired }) => {
      const title = titleOfPriority(records, asAt, id);
      return { value: id, label: isRetired ? `${title} (not in use)` : title };
    })
    .toSorted(byLabel);

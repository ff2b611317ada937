import type { RecordId } from '../ids.ts';
import type { Priority } from '../records/priority.ts';
import { accept, refuse, type Result } from '../result.ts';
import type { Recorded } from '../versions/records.ts';

/** The priorities of a plan year that are in use, in its order. */
export function prioritiesOfYear(
  all: readonly Recorded<'priority'>[],
  year: RecordId<'plan-year'>,
): readonly Recorded<'priority'>[] {
  const place = ({ value }: Recorded<'priority'>) => inYear(value, year)?.order ?? 0;
  return all
    .filter(({ value, isRetired }) => !isRetired && inYear(value, year))
    .toSorted((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1));
}

export const inYear = ({ inYears }: Priority, year: RecordId<'plan-year'>) =>
  inYears.find(({ planYear }) => planYear === year);

/** What is to be written for a record, over what is seen of it. */
export interface Change {
  readonly record: Recorded<'priority'>;
  readonly value: Priority;
}

/**
 * One priority a place up or down within its plan year; the places are counted anew from 1, and only
 * what changes is handed back. At the end of the list nothing does.
 *
 * @returns refused with the priority about which people disagree: moving it would settle that unseen
 */
export function movePriority(
  all: readonly Recorded<'priority'>[],
  year: RecordId<'plan-year'>,
  id: RecordId<'priority'>,
  by: -1 | 1,
): Result<readonly Change[], Recorded<'priority'>> {
  const order = [...prioritiesOfYear(all, year)];
  const from = order.findIndex((one) => one.id === id);
  const moved = order[from];
  const other = order[from + by];
  if (!moved || !other) return accept([]);
  order[from] = other;
  order[from + by] = moved;
  const changes = order.flatMap((record, index) => {
    const place = index + 1;
    if (inYear(record.value, year)?.order === place) return [];
    const inYears = record.value.inYears.map((one) =>
      one.planYear === year ? { ...one, order: place } : one,
    );
    return [{ record, value: { ...record.value, inYears } }];
  });
  const disputed = changes.find(({ record }) => record.conflicts.length > 0);
  return disputed ? refuse(disputed.record) : accept(changes);
}

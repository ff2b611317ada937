import { useEffect, useRef } from 'react';
import type { RecordId } from '#domain/ids.ts';
import type { PriorityLine } from '#domain/structure/lists.ts';
import { allOf } from '#domain/structure/others.ts';
import { movePriority } from '#domain/structure/priorityOrder.ts';
import type { Records } from '#domain/versions/records.ts';
import { useRecords } from '#queries/records.ts';
import { useAppend } from '#queries/saving.ts';
import { useToast } from '#ui/Toasts.tsx';

export type Move = (line: PriorityLine, by: -1 | 1) => void;

const priorities = (records: Records) => allOf(records, 'priority');

/** Moves priorities within a plan year. The focus goes with the one that was moved. */
export function useMovePriority(
  year: RecordId<'plan-year'> | null,
  lines: readonly PriorityLine[],
) {
  const known = useRecords(priorities);
  const append = useAppend();
  const toast = useToast();
  const table = useRef<HTMLDivElement>(null);
  const moved = useRef<string | null>(null);

  // The browser takes the focus from a row that moves in the page.
  useEffect(() => {
    if (moved.current === null) return;
    const label = moved.current;
    moved.current = null;
    const buttons = table.current?.querySelectorAll<HTMLElement>('[data-move]') ?? [];
    [...buttons].find((button) => button.getAttribute('aria-label') === label)?.focus();
  }, [lines]);

  const move: Move = ({ record, name, place }, by) => {
    if (year === null || append.isPending || place === null) return;
    const moving = movePriority(known, year, record.id, by);
    if (!moving.ok) {
      toast('Nothing was moved: people disagree about one of these. Open it and choose first.');
      return;
    }
    if (moving.value.length === 0) return;
    moved.current = `Move ${name} ${by < 0 ? 'up' : 'down'}`;
    const all = moving.value.map(({ record: { id: recordId, kind, scope, heads }, value }) => ({
      ...{ kind, recordId, scope, parents: heads, value },
    }));
    append.mutate(
      { all, done: `${name} is now number ${place + by} of ${lines.length}` },
      { onError: () => toast('Nothing was moved: this device could not save it.') },
    );
  };
  return { table, move };
}

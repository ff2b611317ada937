import type { KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
const CONTROLS = 'a[href], button';

/**
 * Up and down move from a control in one row to the same control in the next; F2 presses what edits
 * the row. Elsewhere the keys do what they always do: scroll, or change the value of a field.
 */
export function moveBetweenRows(event: KeyboardEvent<HTMLElement>): void {
  const from = event.target instanceof Element ? event.target.closest<HTMLElement>(CONTROLS) : null;
  const row = from?.closest<HTMLTableRowElement>('tbody tr');
  if (!from || !row || event.ctrlKey || event.metaKey || event.altKey) return;
  const target = event.key === 'F2' ? null : nextControl(from, row, STEPS[event.key] ?? 0);
  const edits = event.key === 'F2' ? row.querySelector<HTMLElement>('[data-edits]') : null;
  if (!target && !edits) return;
  event.preventDefault();
  target?.focus();
  edits?.click();
}

/** Rows of other groups follow on; one that only names a group has nothing to move to. */
function nextControl(from: HTMLElement, row: Element, step: number): HTMLElement | null {
  if (step === 0) return null;
  const rows = [...(row.closest('table')?.querySelectorAll('tbody > tr') ?? [])];
  const at = controlsOf(row).indexOf(from);
  for (let place = rows.indexOf(row) + step; rows[place]; place += step) {
    const controls = controlsOf(rows[place] as Element);
    const there = controls[at] ?? controls[0];
    if (there) return there;
  }
  return null;
}

const controlsOf = (row: Element) => [...row.querySelectorAll<HTMLElement>(CONTROLS)];

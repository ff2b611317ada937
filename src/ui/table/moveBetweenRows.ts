import type { KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
const CONTROLS = 'a[href], button';

/**
 * Up and down move from a control in one row to the same control in the next. Elsewhere the keys do
 * what they always do: scroll, or change the value of a field.
 */
export function moveBetweenRows(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  const from = event.target instanceof Element ? event.target.closest<HTMLElement>(CONTROLS) : null;
  const row = from?.closest<HTMLTableRowElement>('tbody tr');
  if (!step || !from || !row || event.ctrlKey || event.metaKey || event.altKey) return;
  const controls = (of: Element) => [...of.querySelectorAll<HTMLElement>(CONTROLS)];
  const rows = [...(row.parentElement?.children ?? [])];
  const next = rows[rows.indexOf(row) + step];
  if (!next) return;
  const there = controls(next);
  const target = there[controls(row).indexOf(from)] ?? there[0];
  if (!target) return;
  event.preventDefault();
  target.focus();
}

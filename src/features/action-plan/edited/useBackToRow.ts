import { type RefObject, useEffect, useRef } from 'react';

/** When a row is no longer edited, the focus goes back to it: its fields had it, and are gone. */
export function useBackToRow(edited: string | null): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  const before = useRef<string | null>(null);
  useEffect(() => {
    const closed = before.current;
    before.current = edited;
    if (closed === null || edited !== null) return;
    const row = box.current?.querySelector(`[data-row="${CSS.escape(closed)}"]`);
    const target = row?.querySelector<HTMLElement>('[data-row-link]');
    // It may be narrowed away by what was saved.
    (target ?? document.querySelector<HTMLElement>('main'))?.focus();
  }, [edited]);
  return box;
}

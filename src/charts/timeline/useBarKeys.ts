import { type KeyboardEvent, type RefObject, useCallback, useState } from 'react';
import type { TimelineBar } from '#domain/progress/timeline.ts';

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** The arrow keys go from bar to bar, Enter opens the action that was reached. */
export function useBarKeys(box: RefObject<HTMLElement | null>, bars: readonly TimelineBar[]) {
  const [active, setActive] = useState<string | null>(null);
  const find = (id: string | null) =>
    id === null ? null : box.current?.querySelector(`[data-bar="${CSS.escape(id)}"]`);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter') {
      const link = find(active)?.querySelector('a');
      link?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      return;
    }
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = bars.findIndex(({ id }) => id === active);
    const next = bars[Math.min(bars.length - 1, Math.max(0, at + step))] ?? null;
    setActive(next?.id ?? null);
    find(next?.id ?? null)?.scrollIntoView({ block: 'nearest' });
  };
  const onBlur = useCallback(() => setActive(null), []);
  const reached = bars.find(({ id }) => id === active) ?? null;
  return { reached, onKeyDown, onBlur };
}

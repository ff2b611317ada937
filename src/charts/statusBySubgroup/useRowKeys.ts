import { type RefObject, useEffect } from 'react';

/** Recharts reads left and right alone, and in a chart of rows takes left for the next one. */
const RECHARTS_KEYS: Readonly<Record<string, string>> = {
  ArrowDown: 'ArrowLeft',
  ArrowRight: 'ArrowLeft',
  ArrowUp: 'ArrowRight',
  ArrowLeft: 'ArrowRight',
};

/** Lets down and up, and right and left with them, go to the next row and the one before. */
export function useRowKeys(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = box.current;
    const translate = (event: KeyboardEvent) => {
      const key = RECHARTS_KEYS[event.key];
      // What this has written itself is let through.
      if (!event.isTrusted || key === undefined) return;
      event.stopPropagation();
      event.preventDefault();
      event.target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    };
    element?.addEventListener('keydown', translate, { capture: true });
    return () => element?.removeEventListener('keydown', translate, { capture: true });
  }, [box]);
}

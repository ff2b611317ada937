import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect } from 'react';

export interface Pages {
  /** From 1. */
  readonly page: number;
  readonly goTo: (page: number) => void;
  readonly leave: () => void;
}

/**
 * Which page is shown, by the address, and the keys of a keyboard or a presenter's clicker: arrows,
 * Page Up and Page Down and space step, Home and End go to the ends, Escape leaves.
 */
export function usePages(count: number): Pages {
  const { page: asked = 1 } = useSearch({ from: '/present' });
  const navigate = useNavigate();
  const page = Math.min(Math.max(1, asked), count);
  const goTo = useCallback(
    (next: number) => {
      const wanted = Math.min(Math.max(1, next), count);
      if (wanted !== page) {
        void navigate({ to: '/present', search: { page: wanted }, replace: true });
      }
    },
    [count, page, navigate],
  );
  const leave = useCallback(() => {
    if (document.fullscreenElement) void document.exitFullscreen();
    void navigate({ to: '/board' });
  }, [navigate]);

  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const act = actOf(event, { page, count });
      if (act === null) return;
      event.preventDefault();
      if (act === 'leave') leave();
      else goTo(act);
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, [page, count, goTo, leave]);

  return { page, goTo, leave };
}

/** @returns the page to go to, that it is to be left, or `null` for a key with another meaning */
function actOf(
  { key, shiftKey, ctrlKey, altKey, metaKey, target }: KeyboardEvent,
  { page, count }: { readonly page: number; readonly count: number },
): number | 'leave' | null {
  if (ctrlKey || altKey || metaKey) return null;
  const isOnControl = target instanceof Element && target.closest('a, button, summary') !== null;
  switch (key) {
    case 'ArrowRight':
      return page + 1;
    case 'ArrowLeft':
      return page - 1;
    case 'PageDown':
    case 'ArrowDown':
      return isMoreBelow() ? null : page + 1;
    case 'PageUp':
    case 'ArrowUp':
      return isMoreAbove() ? null : page - 1;
    case ' ':
      if (isOnControl) return null;
      return shiftKey ? page - 1 : page + 1;
    case 'Home':
      return 1;
    case 'End':
      return count;
    case 'Escape':
      return 'leave';
    default:
      return null;
  }
}

/** Where a slide does not fit its screen, the keys that scroll go through it first. */
const isMoreBelow = () =>
  scrollY + innerHeight + 2 < (document.scrollingElement?.scrollHeight ?? 0);
const isMoreAbove = () => scrollY > 2;

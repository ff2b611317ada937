import { useEffect, useEffectEvent } from 'react';
import { type Shortcut, useListShortcut } from '#ui/shortcuts/shortcuts.ts';

const SEARCH: Shortcut = { keys: ['Ctrl', 'K'], does: 'Search', where: 'everywhere' };

/** Ctrl+K from anywhere, but where something open already waits for an answer. */
export function useSearchKey(search: () => void): void {
  useListShortcut(SEARCH);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const isSearch = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
    if (!isSearch || event.altKey || event.shiftKey) return;
    // Not the browser's own search, also where ours has to wait.
    event.preventDefault();
    if (!document.querySelector('[role="dialog"], [role="alertdialog"]')) search();
  });
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

import { useEffect, useSyncExternalStore } from 'react';

/** Keys that do something, for the list of them all. */
export interface Shortcut {
  /** As they are printed: Ctrl + K, or ? for a single key. */
  readonly keys: readonly string[];
  /** Any one of the keys; all of them together unless told. */
  readonly isEither?: boolean;
  /** What happens: "Search". */
  readonly does: string;
  /** Only on the page that is open, or wherever somebody is. */
  readonly where: 'everywhere' | 'here';
}

let shown: readonly Shortcut[] = [];
const listeners = new Set<() => void>();

function change(next: readonly Shortcut[]): void {
  shown = next;
  for (const listener of listeners) listener();
}

/**
 * Lists a shortcut for as long as the component is on screen. Whoever listens for the keys calls
 * this: so the list holds what there is, and nothing else.
 *
 * @param shortcut named outside the component
 * @param isThere whether the keys do something just now
 */
export function useListShortcut(shortcut: Shortcut, isThere = true): void {
  useEffect(() => {
    if (!isThere) return;
    change([...shown, shortcut]);
    return () => {
      const at = shown.lastIndexOf(shortcut);
      change(shown.filter((_, index) => index !== at));
    };
  }, [shortcut, isThere]);
}

/** Every shortcut that does something on the page that is open, each once, in order of their keys. */
export function useShortcuts(): readonly Shortcut[] {
  const all = useSyncExternalStore(listen, () => shown);
  const byKeys = new Map(all.map((shortcut) => [shortcut.keys.join('+'), shortcut]));
  return [...byKeys].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, shortcut]) => shortcut);
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

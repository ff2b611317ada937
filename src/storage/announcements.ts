/**
 * What a screen has to know of what it did not do itself.
 *
 * - `saved`: another tab has added to the log.
 * - `restored`: rows that were lost are back; see `restored`.
 * - `newer`: another tab has a newer app, to which the database was given up. Reload.
 * - `lost`: the connection was lost, or the database deleted. The next read opens it again.
 */
export type StorageChange = 'saved' | 'restored' | 'newer' | 'lost';

/** What tabs tell each other. */
type Told = Extract<StorageChange, 'saved' | 'restored'>;

/** Tells the other tabs that have the same database open, and hears from them. */
export function announcements(name: string) {
  const listeners = new Set<(change: StorageChange) => void>();
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);
  const tellHere = (change: StorageChange) => {
    for (const listener of listeners) listener(change);
  };
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (data === 'saved' || data === 'restored') tellHere(data);
  });
  return {
    tellHere,
    tellOthers: (change: Told) => channel?.postMessage(change),
    /** @returns how to stop listening */
    listen(listener: (change: StorageChange) => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => channel?.close(),
  };
}

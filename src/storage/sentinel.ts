/**
 * Remembers outside IndexedDB how many rows there should be, so that a database that came back empty
 * is told from a new one. A crash may leave it behind by the last few saves, never ahead.
 */
export function sentinelOf(name: string) {
  const key = `${name}:rows`;
  return {
    /** 0 when nothing was ever kept, or the browser has no such memory. */
    read(): number {
      try {
        return Number(localStorage.getItem(key)) || 0;
      } catch {
        return 0;
      }
    },

    write(rowCount: number): void {
      try {
        localStorage.setItem(key, String(rowCount));
      } catch {
        // Without it there is one way less to notice a loss; what was saved is saved all the same.
      }
    },
  };
}

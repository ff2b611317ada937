/** How much there was in a database when it was last added to. */
export interface Held {
  readonly rows: number;
  readonly seq: number;
}

/**
 * Remembers outside IndexedDB how much there should be, so that a database that came back empty is
 * told from a new one. A crash may leave it behind by the last few saves, never ahead.
 */
export function sentinelOf(name: string) {
  const key = `${name}:held`;
  return {
    /** `null` when the database was never opened, or the browser has no such memory. */
    read(): Held | null {
      try {
        const held: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
        return isHeld(held) ? held : null;
      } catch {
        return null;
      }
    },

    write(held: Held): void {
      try {
        localStorage.setItem(key, JSON.stringify(held));
      } catch {
        // Without it there is one way less to notice a loss; what was saved is saved all the same.
      }
    },
  };
}

function isHeld(value: unknown): value is Held {
  if (typeof value !== 'object' || value === null) return false;
  const { rows, seq } = value as Partial<Held>;
  return typeof rows === 'number' && typeof seq === 'number';
}

type TakeIt = () => Promise<void>;

let takeIt: TakeIt | null = null;
const listeners = new Set<() => void>();

/** The new version that waits to be taken, if there is one: told once, whenever it comes. */
export const newVersion = {
  current: (): TakeIt | null => takeIt,
  tell(take: TakeIt): void {
    takeIt = take;
    for (const listener of listeners) listener();
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/**
 * Called once for each row while a file is made. Now and then it lets others have their turn.
 *
 * @throws {DOMException} named `AbortError`, where the file is no longer wanted
 */
export type Pace = () => Promise<void> | void;

interface PaceOptions {
  /** Rows that there are in all, for how far it has got. */
  readonly rows: number;
  /** Told the share of the rows that are written, 0 to 1. */
  readonly onProgress: (share: number) => void;
  readonly signal?: AbortSignal | undefined;
}

/** A turn for others after so long, in milliseconds: a frame is twice as long. */
const TURN_MS = 8;

export function paceOf({ rows, onProgress, signal }: PaceOptions): Pace {
  let done = 0;
  let since = performance.now();
  return async () => {
    done += 1;
    if (performance.now() - since < TURN_MS) return;
    onProgress(Math.min(1, done / rows));
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
    since = performance.now();
  };
}

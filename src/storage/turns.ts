/** Half a frame, in milliseconds: for longer nobody else is kept waiting. */
const TURN_MS = 8;

/** Called again and again within long work on the page: now and then it lets others have their turn. */
export function turns(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < TURN_MS) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  };
}

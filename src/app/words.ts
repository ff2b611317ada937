import type { Restored } from '#storage/restore.ts';

/** What came back, in numbers of saved changes. */
export function sayRestored({ lost, restored }: Restored): string {
  const changes = (count: number) => `${count} saved ${count === 1 ? 'change' : 'changes'}`;
  const back = `${changes(restored)} came back from its journal`;
  return lost > restored
    ? `${back}; ${changes(lost - restored)} could not be found.`
    : `${back}. Nothing is missing.`;
}

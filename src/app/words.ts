import type { Storage } from '#storage/storage.ts';

type Restored = NonNullable<Storage['restored']>;

/** What came back, in numbers of saved changes. */
export function sayRestored({ lost, restored }: Restored): string {
  const back = `${restored} saved ${restored === 1 ? 'change' : 'changes'} came back from this device’s journal`;
  return lost > restored
    ? `${back}; ${lost - restored} could not be found.`
    : `${back}. Nothing is missing.`;
}

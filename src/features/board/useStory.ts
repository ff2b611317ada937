import { useDeferredValue } from 'react';
import { type BoardStory, boardStory } from '#domain/progress/boardStory.ts';
import { useRecords } from '#queries/records.ts';

/**
 * How the plan came to be where it is. It asks for the plan on half a dozen days, so the board shows
 * first where it is; `null` until then.
 */
export function useStory(): BoardStory | null {
  const isTold = useDeferredValue(true, false);
  return useRecords(isTold ? boardStory : notYet);
}

const notYet = () => null;

import type { Edition } from '../records/snapshot.ts';

/**
 * Whether an earlier snapshot may be set beside a later one. Beside one with everything a public one may
 * not: what was left out of it would be named as new. For the other way round see `heldAgainst`.
 */
export const isComparable = (later: Edition, earlier: Edition): boolean =>
  later === 'public' || earlier !== 'public';

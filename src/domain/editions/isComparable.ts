import type { Edition } from '../records/snapshot.ts';

/**
 * Whether one snapshot may be set beside another. Beside a public one stand only others: what is left
 * out of it would be named as dropped, or as new.
 */
export const isComparable = (one: Edition, other: Edition): boolean =>
  (one === 'public') === (other === 'public');

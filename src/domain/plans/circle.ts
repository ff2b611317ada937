import type { RecordId } from '../ids.ts';

/** What is known of an action by those who look for a circle. */
export interface Link {
  readonly ref: string;
  readonly dependsOn: readonly RecordId<'action'>[];
}

/**
 * References along the shortest way from an action back to itself, through what it would depend on:
 * MH-1, SM-2, MH-1. `null` where there is none.
 */
export function circleThrough(
  id: RecordId<'action'>,
  dependsOn: readonly RecordId<'action'>[],
  linkOf: (id: RecordId<'action'>) => Link | null,
): readonly string[] | null {
  const cameFrom = new Map<RecordId<'action'>, RecordId<'action'> | null>();
  for (const one of dependsOn) cameFrom.set(one, null);
  // The Map grows while it is read: those that are nearer come first.
  for (const one of cameFrom.keys()) {
    if (one === id) break;
    for (const next of linkOf(one)?.dependsOn ?? []) {
      if (!cameFrom.has(next)) cameFrom.set(next, one);
    }
  }
  if (!cameFrom.has(id)) return null;
  const way: RecordId<'action'>[] = [id];
  for (let one = cameFrom.get(id); one; one = cameFrom.get(one)) way.unshift(one);
  return [id, ...way].map((one) => linkOf(one)?.ref || 'one without a reference');
}

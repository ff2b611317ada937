import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Instant, IsoDate, RecordId } from '#domain/ids.ts';
import {
  placeInWalk,
  readWalk,
  type Walk,
  type WalkPlace,
  walkSteps,
} from '#domain/progress/walk.ts';
import type { Records } from '#domain/versions/records.ts';
import { useRecords } from '#queries/records.ts';
import { useServices } from '#queries/services.ts';
import { holding } from './holding.ts';

export const RECORD = '/actions/$action/record';
export const WORK_THROUGH = '/work-through';

/** What is gone through, as the address says. */
export function useWalk(from: typeof RECORD | typeof WORK_THROUGH): Walk {
  // As text it stays the same as long as it says the same.
  const text = useSearch({ from, select: (search) => JSON.stringify(readWalk(search)) });
  return useMemo(() => JSON.parse(text) as Walk, [text]);
}

/**
 * Where an action stands in what is gone through; `null` outside of a walk. As it was when the form
 * was opened: what is saved meanwhile changes nothing in what comes next.
 */
export function useWalkPlace(walk: Walk, action: RecordId<'action'>): WalkPlace | null {
  const held = useMemo(() => {
    const place = holding((records: Records, asAt: IsoDate) =>
      walk.walk ? placeInWalk(walkSteps(records, asAt, walk), action, walk) : null,
    );
    place.hold();
    return place;
  }, [walk, action]);
  return useRecords(held.show);
}

/** How to move on: to the form of another action of the walk, or to what came of all of them. */
export function useWalkOn() {
  const navigate = useNavigate();
  return {
    toStep: (action: RecordId<'action'>, walk: Walk) =>
      navigate({ to: RECORD, params: { action }, search: walk }),
    toEnd: (walk: Walk) => navigate({ to: WORK_THROUGH, search: walk }),
  };
}

/** The walk, begun now. */
export function useBegin() {
  const { now } = useServices();
  return (walk: Walk): Walk & { readonly since: Instant } => ({ ...walk, since: now() });
}

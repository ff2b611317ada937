import { useCallback } from 'react';
import type { RecordId } from '#domain/ids.ts';
import { type FollowedUp, followUp, isOpenFollowUp } from '#domain/meetings/editDecision.ts';
import type { Records, Summarised } from '#domain/versions/records.ts';
import { useLiveRecords } from './records.ts';
import type { Next } from './saving.ts';

/** A follow-up that something else is written for, and that is closed by it. */
export interface OpenFollowUp {
  readonly decision: Summarised<'decision'>;
  readonly meeting: Summarised<'meeting'>;
  /** What is written beside that: in the same save, all or none. */
  readonly closedBy: (by: FollowedUp) => Next<'decision'>;
}

/** @returns `null` where none is asked for, or it is closed already, or not here */
export function useFollowUp(id: RecordId<'decision'> | undefined): OpenFollowUp | null {
  const show = useCallback(
    (records: Records) => {
      const decision = id && records.decision.get(id);
      if (!decision || decision.isRetired || decision.conflicts.length > 0) return null;
      const meeting = records.meeting.get(decision.value.meeting);
      return meeting && isOpenFollowUp(decision.value) ? { decision, meeting } : null;
    },
    [id],
  );
  const found = useLiveRecords(show);
  return (
    found && {
      ...found,
      closedBy: (by) => {
        const { id: recordId, scope, heads, value } = found.decision;
        const next = { kind: 'decision', recordId, scope, parents: heads } as const;
        return { ...next, value: followUp(value, by) };
      },
    }
  );
}

import { sayDay } from '#domain/calendar.ts';
import type { FollowUpLine } from '#domain/meetings/followUps.ts';
import type { PeriodCorrection } from '#domain/meetings/periodRecord.ts';
import type { Verdict } from '#domain/records/review.ts';
import type { DecisionType } from '#domain/records/decision.ts';
import type { Attendance, MeetingBody } from '#domain/records/meeting.ts';

/** Who meets, where it is no subgroup that has a name of its own. */
export const BODY_WORDS: Readonly<Record<MeetingBody, string>> = {
  board: 'The board',
  subgroup: 'A subgroup',
  scrutiny: 'Scrutiny committee',
  other: 'Another body',
};

export const DECISION_TYPE_WORDS: Readonly<Record<DecisionType, string>> = {
  decision: 'Decision',
  'follow-up': 'Follow-up',
};

/**
 * Chair, Kent Police: apologies
 *
 * @param agency its name; empty when not said
 */
export const sayAttendance = (
  { role, isPresent }: Pick<Attendance, 'role' | 'isPresent'>,
  agency: string,
): string => `${[role, agency].filter(Boolean).join(', ')}: ${isPresent ? 'present' : 'apologies'}`;

/** Chair, Kent Police; empty where nobody was named. */
export const sayOwner = (role: string, agency: string): string =>
  [role, agency].filter(Boolean).join(', ');

/** What has become of a follow-up. */
export function sayFollowUpState({ decision, isOpen, isOverdue }: FollowUpLine): string {
  const { doneOn, becameAction, becameUpdate } = decision.value;
  if (isOpen) return isOverdue ? 'Overdue' : 'Open';
  if (becameAction !== null) return 'Became an action';
  const on = doneOn ? ` on ${sayDay(doneOn)}` : '';
  return becameUpdate === null ? `Done${on}` : `Answered by an update${on}`;
}

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  'signed-off': 'Signed off',
  returned: 'Returned',
};

export const CORRECTION_WORDS: Readonly<Record<PeriodCorrection['how'], string>> = {
  correction: 'Put right',
  late: 'Added after the lock',
  'taken-back': 'Taken back',
};

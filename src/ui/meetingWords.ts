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

import type { RecordId } from '../ids.ts';

/** Which follow-up a form is to close. It stands in the address. */
export interface Following {
  readonly followUp?: RecordId<'decision'>;
}

export const readFollowing = ({ followUp }: Readonly<Record<string, unknown>>): Following =>
  typeof followUp === 'string' && followUp !== ''
    ? { followUp: followUp as RecordId<'decision'> }
    : {};

import { sayDay } from '../calendar.ts';
import type { Action } from '../records/action.ts';
import type { Decision } from '../records/decision.ts';
import type { Meeting } from '../records/meeting.ts';
import { LONGEST_TITLE, plainLine } from '../text.ts';

/** What a follow-up already says of the action that it is to become. */
export function actionFromFollowUp(
  { text, ownerRole, ownerAgency, due }: Decision,
  { title, on }: Pick<Meeting, 'title' | 'on'>,
): Pick<
  Action,
  'title' | 'description' | 'leadRole' | 'leadAgency' | 'originalDue' | 'cameFrom' | 'origin'
> {
  const line = plainLine(text);
  const fits = line.length <= LONGEST_TITLE;
  return {
    title: fits ? line : '',
    // What is too long for a title is not cut: somebody has to choose the words.
    description: fits && line === text ? '' : text,
    ...{ leadRole: ownerRole, leadAgency: ownerAgency, originalDue: due },
    ...{ cameFrom: 'meeting', origin: plainLine(`Follow-up of ${title}, ${sayDay(on)}`) },
  };
}

import type { Tie, TieKind } from '#domain/structure/retiring.ts';
import type { Taken } from '#domain/structure/sameName.ts';
import { sayNumberOf } from '#ui/words.ts';

export const TOO_LONG = 'Shorten this to 400 characters or fewer';

/** Where a text may have several lines. */
export const NOTE_TOO_LONG = 'Shorten this to 50,000 characters or fewer';

/**
 * Kent Police is called so already: enter another name
 *
 * @param has what is said of the one that has it: "is called so"
 * @param other what else can be done: "enter another name"
 */
export function sayTaken(taken: Taken | undefined, has: string, other: string): string {
  const who = taken?.by ?? 'Another';
  return taken?.isRetired
    ? `${who} ${has} already and is not in use: restore it, or ${other}`
    : `${who} ${has} already: ${other}`;
}

const live = (count: number) => `${sayNumberOf(count, 'action')} still to be delivered`;

/** What speaks of a record that is to be taken out of use. */
export function sayTie({ kind, of: { length: count } }: Tie): string {
  const [has, serves] = count === 1 ? ['has', 'serves'] : ['have', 'serve'];
  switch (kind) {
    case 'live-actions':
      return `It has ${live(count)}:`;
    case 'finished-actions':
      return `${sayNumberOf(count, 'finished action')} ${count === 1 ? 'stays' : 'stay'} in the plan and on the board:`;
    case 'leads':
      return `It leads ${live(count)}. They keep it as their lead until somebody chooses another:`;
    case 'is-partner':
      return `It is a partner in ${live(count)}, and stays one:`;
    case 'chairs':
      return `It chairs ${sayNumberOf(count, 'subgroup')}, until somebody chooses another:`;
    case 'is-member':
      return `It is a member of ${sayNumberOf(count, 'subgroup')}, and stays one:`;
    case 'serves':
      return `${live(count)} ${serves} it, and ${has} it still:`;
    case 'is-delivered':
      return `${sayNumberOf(count, 'subgroup')} ${count === 1 ? 'delivers' : 'deliver'} it, and will no longer show it:`;
    case 'has-theme':
      return `${live(count)} ${has} it, and keep it:`;
    case 'meetings-to-come':
      return `${sayNumberOf(count, 'meeting')} to come ${count === 1 ? 'stays' : 'stay'} in the list of meetings:`;
    case 'priorities-of-year':
      return `${sayNumberOf(count, 'priority', 'priorities')} ${count === 1 ? 'has a title' : 'have titles'} in it. They are kept, and are there again when it is put back:`;
    case 'is-answered':
      return `${live(count)} ${count === 1 ? 'answers' : 'answer'} it, and ${count === 1 ? 'names' : 'name'} it still:`;
    case 'was-found':
      return `${sayNumberOf(count, 'finding or recommendation', 'findings and recommendations')} ${count === 1 ? 'belongs' : 'belong'} to it, and ${count === 1 ? 'is' : 'are'} no longer shown without it:`;
    case 'was-scored':
      return `${sayNumberOf(count, 'scored issue')} ${count === 1 ? 'belongs' : 'belong'} to it, and ${count === 1 ? 'is' : 'are'} no longer shown without it:`;
    case 'was-decided':
      return 'Its decisions and follow-ups are no longer shown without it:';
    case 'locks-period':
      return 'The record of a period rests on it:';
    case 'year-of-the-day':
      return 'The board goes by it today. Without it, it goes by the latest other plan year, or by none.';
  }
}

/** What can be done about what stands in the way; empty where nothing need be. */
export function sayWhatToDo(kind: TieKind): string {
  if (kind === 'locks-period')
    return 'First open that period again, under “Record of each period”.';
  return kind === 'live-actions'
    ? 'First record each as complete or closed. One that others will deliver: add it to their plan, and take it out of use here.'
    : '';
}

import { sayShortDay } from '#domain/calendar.ts';
import { asksForCorrective } from '#domain/pack/asksForCorrective.ts';
import type { PackRow } from '#domain/pack/boardPack.ts';
import type { SubgroupProfile } from '#domain/plans/subgroupProfile.ts';
import type { ActionProgress } from '#domain/progress/actionProgress.ts';
import type { StatusCounts } from '#domain/progress/counts.ts';
import { STATUSES } from '#domain/progress/status.ts';
import type { ProgressUpdate } from '#domain/records/progressUpdate.ts';
import { sayInSentence, sayMarking, type Words } from './partnershipWords.ts';
import { sayShareOf } from './planWords.ts';
import { sayCorrective } from './rowWords.ts';
import { sayChair, sayNextMeeting } from './subgroupWords.ts';
import {
  PLAN_STATE_WORDS,
  sayAge,
  sayCount,
  sayList,
  sayNumberOf,
  SUBGROUP_STATE_WORDS,
} from './words.ts';

export function sayAttentionCount(count: number, total: number): string {
  if (count === 0) return `None of the ${sayNumberOf(total, 'action')} needs attention.`;
  const need = count === 1 ? 'needs' : 'need';
  return `${sayShareOf({ count, base: total }, 'actions')} ${need} the board’s attention, the gravest first.`;
}

/** 3 actions (MH-1, MH-3 and SM-2): every one by name, since nothing on paper opens a list. */
export function sayRefs(actions: readonly ActionProgress[]): string {
  if (actions.length === 0) return 'no action.';
  const refs = actions.map(({ action }) => action.value.ref);
  return `${sayNumberOf(actions.length, 'action')} (${sayList(refs)}).`;
}

/** Under the name of a subgroup. */
export function saySectionHead(words: Words, profile: SubgroupProfile): readonly string[] {
  const { state, planState, marking } = profile.subgroup.value;
  return [
    ...(state === 'active' ? [] : [SUBGROUP_STATE_WORDS[state]]),
    sayChair(profile),
    PLAN_STATE_WORDS[planState],
    profile.nextMeeting ? `Next meeting ${sayNextMeeting(profile)}` : sayNextMeeting(profile),
    sayMarking(words, marking),
    sayAgencies(profile.agencies),
  ];
}

const sayAgencies = (agencies: readonly string[]) =>
  agencies.length > 0 ? `Agencies: ${sayList(agencies)}` : 'No agencies recorded';

/** 12 actions: 3 complete, 5 on track, 2 off track, 2 not started. 1 is overdue. */
export function saySectionCounts(words: Words, { total, byStatus, overdue }: StatusCounts): string {
  const parts = STATUSES.filter((status) => byStatus[status] > 0).map(
    (status) => `${byStatus[status]} ${sayInSentence(words, status)}`,
  );
  const late = overdue === 0 ? 'None' : sayCount({ count: overdue, base: total });
  return `${sayNumberOf(total, 'action')}: ${sayList(parts)}. Overdue: ${late}.`;
}

export function sayNoPlan({ subgroup }: SubgroupProfile): string {
  const { name, state, planState } = subgroup.value;
  if (planState === 'not-public') return `No action of ${name} is in the public version.`;
  return state === 'forming'
    ? `No action plan yet: ${name} is forming.`
    : `No action plan yet: ${name} has no actions.`;
}

interface Labelled {
  readonly label: string;
  readonly words: string;
}

/** What was last said of an action, and what the record has to have beside it. */
export function sayLatest(row: PackRow): readonly Labelled[] {
  const { said, daysSinceWord } = row;
  if (!said) return [{ label: 'Last update', words: 'No update received.' }];
  const day = `${sayShortDay(said.asOf)}, ${sayAge(daysSinceWord)}`;
  return [
    { label: `Last update (${day})`, words: said.whatChanged || 'No words were given.' },
    ...(asksForCorrective(row) ? [{ label: 'Corrective action', words: sayCorrective(row) }] : []),
    ...(said.evidence ? [{ label: 'Evidence', words: said.evidence }] : []),
    ...approvalOf(said),
  ];
}

function approvalOf({ approval }: ProgressUpdate): readonly Labelled[] {
  if (!approval) return [];
  const { by, on, reason } = approval;
  return [{ label: 'Approval', words: `${by}, ${sayShortDay(on)}: ${reason}` }];
}

import type { PastDay } from '#domain/asAt/chooseAsAt.ts';
import { sayDay, sayMoment, sayShortDay } from '#domain/calendar.ts';
import type { IsoDate } from '#domain/ids.ts';
import { asksForCorrective } from '#domain/pack/asksForCorrective.ts';
import type { BoardPack, PackRow } from '#domain/pack/boardPack.ts';
import type { SubgroupProfile } from '#domain/plans/subgroupProfile.ts';
import type { ActionProgress } from '#domain/progress/actionProgress.ts';
import type { StatusCounts } from '#domain/progress/counts.ts';
import { STATUSES } from '#domain/progress/status.ts';
import type { PlanYear } from '#domain/records/planYear.ts';
import type { ProgressUpdate } from '#domain/records/progressUpdate.ts';
import { shortHash } from '#domain/snapshots/names.ts';
import { sayPastDay } from '#ui/asAtWords.ts';
import { PLAN_YEAR_STATE_WORDS, sayShareOf } from '#ui/planWords.ts';
import { sayCorrective } from '#ui/rowWords.ts';
import { sayChair, sayNextMeeting } from '#ui/subgroupWords.ts';
import {
  lowerFirst,
  PLAN_STATE_WORDS,
  sayAge,
  sayCount,
  sayList,
  sayNumberOf,
  SUBGROUP_STATE_WORDS,
} from '#ui/words.ts';
import { sayInSentence, sayMarking, type Words } from '#ui/partnershipWords.ts';
import type { Edition } from './edition.ts';
import type { RunningText } from './pageBoxes.ts';

export const titleOf = (edition: Edition): string =>
  edition.kind === 'live' ? 'Board pack' : edition.snapshot.title;

/** What stands at the edges of every page. */
export function sayRunning(words: Words, pack: BoardPack, edition: Edition): RunningText {
  const { partnership, planYear } = pack.board;
  const year = planYear && `Plan ${planYear.value.label}`;
  const marking = edition.kind === 'live' ? pack.marking : edition.snapshot.marking;
  return {
    heading: [partnership.value.name, year, titleOf(edition)].filter(Boolean).join(' · '),
    marking: sayMarking(words, marking),
    foot: sayEdition(pack, edition),
    notice: partnership.value.notice,
  };
}

function sayEdition({ board }: BoardPack, edition: Edition): string {
  const day = `as at ${sayDay(board.asAt)}`;
  if (edition.kind === 'live') {
    return `${sayNoSnapshot(board.asAt, edition.pastDay)}, printed ${sayMoment(edition.printedAt)}`;
  }
  const { number, hash } = edition.snapshot;
  return `Snapshot ${number} · id ${edition.id} · hash ${shortHash(hash)} · ${day}`;
}

/** Not a snapshot: live records, true on 3 November 2017 */
export function sayNoSnapshot(asAt: IsoDate, pastDay: PastDay | null): string {
  const day = pastDay ? `, ${lowerFirst(sayPastDay(pastDay))}` : ` as at ${sayDay(asAt)}`;
  return `Not a snapshot: live records${day}`;
}

const DAY_NAMES = { 'true-on': 'true on', 'known-on': 'as known on' } as const;

const nameOfDay = (edition: Edition) =>
  edition.kind === 'live' && edition.pastDay ? DAY_NAMES[edition.pastDay.kind] : 'as at';

/** What the browser suggests as the name of a PDF. */
export function namePack({ board }: BoardPack, edition: Edition): string {
  const { shortName, name } = board.partnership.value;
  const which =
    edition.kind === 'live' ? 'board pack' : `snapshot ${edition.snapshot.number} board pack`;
  const year = board.planYear?.value.label;
  return [shortName || name, year, which, nameOfDay(edition), board.asAt].filter(Boolean).join(' ');
}

/** Plan year 2017-18: approved subject to a condition */
export const sayPlanYearState = (year: PlanYear | null): string =>
  year
    ? `Plan year ${year.label}: ${PLAN_YEAR_STATE_WORDS[year.state].toLowerCase()}`
    : 'No plan year was set up';

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
  const { name, state } = subgroup.value;
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

import type { PastDay } from '#domain/asAt/chooseAsAt.ts';
import { sayDay, sayMoment } from '#domain/calendar.ts';
import type { IsoDate } from '#domain/ids.ts';
import type { BoardPack } from '#domain/pack/boardPack.ts';
import type { PlanYear } from '#domain/records/planYear.ts';
import { shortHash } from '#domain/snapshots/names.ts';
import { sayPastDay } from '#ui/asAtWords.ts';
import { PLAN_YEAR_STATE_WORDS } from '#ui/planWords.ts';
import { lowerFirst } from '#ui/words.ts';
import { sayMarking, type Words } from '#ui/partnershipWords.ts';
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

import { type Period, sayDay, sayShortDay } from '#domain/calendar.ts';
import { slippageOf, type Timeline, type TimelineBar } from '#domain/progress/timeline.ts';
import { sayStatus, type Words } from '#ui/partnershipWords.ts';
import { sayNumber, sayNumberOf } from '#ui/words.ts';

/** What to take away: how many are late, and how far the dates have moved. */
export function sayTimeline(timeline: Timeline): string {
  const { drawn, later, furthest, furthestRef, overdue } = slippageOf(timeline);
  if (drawn === 0) return 'No action has a due date, so there is nothing to draw.';
  const late =
    overdue === 0 ? 'none is overdue' : `${sayNumber(overdue)} ${isOrAre(overdue)} overdue`;
  const moved =
    later === 0
      ? 'no due date is later than first agreed'
      : `${sayNumber(later)} ${isOrAre(later)} due later than first agreed, ${furthestRef} by the most: ${sayNumberOf(furthest, 'day')}`;
  return `As at ${sayDay(timeline.asAt)}, of ${sayNumberOf(drawn, 'action')} with a due date ${late}, and ${moved}.`;
}

const isOrAre = (count: number) => (count === 1 ? 'is' : 'are');

/** What else is not to be seen in the picture. */
export function sayBounds({ from, to, asAt, undated }: Timeline): string {
  const drawn = `Drawn from ${sayDay(from)} to ${sayDay(to)}.`;
  const today = asAt < from || asAt > to ? ` ${sayDay(asAt)} is not among these days.` : '';
  const left =
    undated.length > 0
      ? ` ${sayNumberOf(undated.length, 'action')} without a due date ${isOrAre(undated.length)} not drawn.`
      : '';
  return `${drawn}${today}${left}`;
}

/** Everything a bar shows, for whoever reaches it by the keyboard or rests on it. */
export function sayBar(words: Words, bar: TimelineBar): string {
  const dates = [sayStart(bar), sayDue(bar)].filter(Boolean).join(', ');
  const steps = bar.stepCount > 0 ? ` ${saySteps(bar)}.` : '';
  return `${bar.ref} ${bar.title}: ${sayStatus(words, bar.status, bar.isOverdue)}. ${dates}.${steps}`;
}

const sayStart = ({ start }: TimelineBar) =>
  start ? `Starts ${sayShortDay(start)}` : 'No start given';

function sayDue({ due, originalDue, daysMoved }: TimelineBar): string {
  if (!due) return 'no due date';
  if (!originalDue || daysMoved === 0) return `due ${sayShortDay(due)}`;
  return `due ${sayShortDay(due)}, first agreed for ${sayShortDay(originalDue)}, ${sayMove(daysMoved)}`;
}

/** 86 days later; 10 days earlier */
export const sayMove = (days: number): string =>
  `${sayNumberOf(Math.abs(days), 'day')} ${days > 0 ? 'later' : 'earlier'}`;

export const saySteps = ({ stepCount, stepsDone }: TimelineBar): string =>
  `${stepsDone} of ${sayNumberOf(stepCount, 'milestone')} done`;

/** A milestone with its day, for whoever rests on it. */
export const sayStep = ({ title, due, isDone }: TimelineBar['steps'][number]): string =>
  `${title}: ${isDone ? 'done' : 'not done'}, due ${sayShortDay(due)}`;

/** Q3 2017-18, or 2017-18 where only years are marked. */
export const sayMark = ({ id, shortLabel }: Period, areYears: boolean): string =>
  areYears && id.endsWith('Q1') ? shortLabel.replace(/^Q1 /, '') : shortLabel;

export const sayObjective = (objective: string): string => objective || 'No objective';

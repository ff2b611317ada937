import { sayDay } from '#domain/calendar.ts';
import type { PlanQuarter, ProgressAgainstPlan } from '#domain/progress/progressAgainstPlan.ts';
import { sayInSentence, type Words } from '#ui/partnershipWords.ts';
import { sayNumber, sayNumberOf, sayShare } from '#ui/words.ts';

/** What a board can take away, and quote: the last full quarter, in which plan and fact compare. */
export function sayProgressAgainstPlan(words: Words, plan: ProgressAgainstPlan): string {
  if (plan.counted === 0) return sayNothingToCount(plan);
  const full = lastFullQuarter(plan.quarters);
  if (full && full.done !== null) return sayEnded(words, { ...full, done: full.done });
  const running = plan.quarters.find(({ isRunning }) => isRunning);
  return running
    ? sayAhead(words, running)
    : `As at ${sayDay(plan.asAt)}, no quarter of the plan has begun.`;
}

/** What is complete by now, what slipped, and what is in no line: beside the figures. */
export function sayPlanFigures(words: Words, plan: ProgressAgainstPlan): string {
  if (plan.counted === 0) return '';
  const quarter =
    lastFullQuarter(plan.quarters) ?? plan.quarters.find(({ isRunning }) => isRunning);
  const said = [saySoFar(words, plan), quarter ? saySlippage(quarter) : '', sayWithoutDueDay(plan)];
  return said.filter(Boolean).join(' ');
}

function sayNothingToCount({ withoutDueDay }: ProgressAgainstPlan): string {
  if (withoutDueDay === 0) return 'There are no actions yet to compare with a plan.';
  const actions = sayNumberOf(withoutDueDay, 'action');
  return `Progress cannot be compared with the plan: ${actions} ${isOrAre(withoutDueDay)} without a due day, and no other has one.`;
}

function saySoFar(words: Words, { asAt, quarters, counted }: ProgressAgainstPlan): string {
  const latest = quarters.findLast(({ done }) => done !== null);
  if (!latest || latest.done === null) return '';
  const whole = `${sayNumberOf(counted, 'action')} with a due day`;
  const percent = sayShare({ count: latest.done, base: counted });
  const done = `${sayNumber(latest.done)} of ${whole} ${isOrAre(latest.done)} ${sayInSentence(words, 'complete')} (${percent})`;
  return `As at ${sayDay(asAt)}, ${done}.`;
}

/** The last one that has ended: for it, what was planned and what was done can be compared. */
export const lastFullQuarter = (quarters: readonly PlanQuarter[]): PlanQuarter | undefined =>
  quarters.findLast(({ done, isRunning }) => done !== null && !isRunning);

/** In actions; negative where dates were moved to be earlier. */
export const slippageIn = ({ byOriginal, byRevised }: PlanQuarter): number =>
  byOriginal - byRevised;

export const saySlipped = (slipped: number): string => `Slippage: ${sayNumber(slipped)}`;

function sayEnded(words: Words, { period, byOriginal, byRevised, done }: Ended): string {
  const isComplete = `${wasOrWere(done)} ${sayInSentence(words, 'complete')}`;
  const complete = `By ${sayDay(period.end)}, ${sayNumberOf(done, 'action')} ${isComplete}`;
  const original =
    byOriginal === byRevised ? 'as did the original' : `the original for ${sayNumber(byOriginal)}`;
  return `${complete}; the revised plan asked for ${sayNumber(byRevised)}, ${original}.`;
}

type Ended = PlanQuarter & { readonly done: number };

function sayAhead(words: Words, { period, byOriginal, byRevised, done }: PlanQuarter): string {
  const complete = sayInSentence(words, 'complete');
  const asked = `By ${sayDay(period.end)}, the revised plan asks for ${sayNumberOf(byRevised, `${complete} action`)}`;
  const original =
    byOriginal === byRevised ? 'as does the original' : `the original for ${sayNumber(byOriginal)}`;
  return `${asked}, ${original}; ${sayNumber(done ?? 0)} so far.`;
}

function saySlippage(quarter: PlanQuarter): string {
  const slipped = slippageIn(quarter);
  if (slipped === 0) return 'Between the two sets of dates there is no slippage.';
  return slipped > 0
    ? `Slippage between the two sets of dates: ${sayNumberOf(slipped, 'action')}.`
    : `The revised dates are earlier for ${sayNumberOf(-slipped, 'action')}.`;
}

function sayWithoutDueDay({ withoutDueDay }: ProgressAgainstPlan): string {
  if (withoutDueDay === 0) return '';
  return `${sayNumberOf(withoutDueDay, 'action')} without a due day ${isOrAre(withoutDueDay)} not counted.`;
}

const isOrAre = (count: number) => (count === 1 ? 'is' : 'are');
const wasOrWere = (count: number) => (count === 1 ? 'was' : 'were');

/** Where a quarter has not begun: a gap, and no nought. */
export const NOT_YET = 'Not yet';

export const sayDone = ({ done, isRunning }: Pick<PlanQuarter, 'done' | 'isRunning'>): string => {
  if (done === null) return NOT_YET;
  return isRunning ? `${sayNumber(done)} so far` : sayNumber(done);
};

/** All of a quarter, as it is read out. */
export const sayQuarter = (words: Words, quarter: PlanQuarter): string => {
  const { period, byOriginal, byRevised } = quarter;
  const planned = `${sayNumber(byOriginal)} by the original plan, ${sayNumber(byRevised)} by the revised plan`;
  return `${period.label}: ${planned}; ${sayInSentence(words, 'complete')}: ${sayDone(quarter).toLowerCase()}`;
};

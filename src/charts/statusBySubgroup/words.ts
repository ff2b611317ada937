import type { SubgroupStatus } from '#domain/progress/board.ts';
import { STATUSES, type Status } from '#domain/progress/status.ts';
import { sayInSentence, sayPhrase, type Words } from '#ui/partnershipWords.ts';
import { sayShareOf } from '#ui/planWords.ts';
import { sayCount, sayList, sayNumber, sayNumberOf, sayShare } from '#ui/words.ts';
import { sayStatusesOf } from '../statusPhrases.ts';

/** What a board can take away: where the red is, and who has no plan. */
export function sayStatusBySubgroup(words: Words, rows: readonly SubgroupStatus[]): string {
  if (rows.length === 0) return 'There are no subgroups yet.';
  if (totalOf(rows) === 0) return sayNoActions(rows);
  return [sayRed(words, rows), sayWithoutPlan(rows)].filter(Boolean).join(' ');
}

/** Every status that occurs, with its base, and whose plan is not settled: beside the figures. */
export function sayAllStatuses(words: Words, rows: readonly SubgroupStatus[]): string {
  const total = totalOf(rows);
  if (total === 0) return '';
  return [sayShares(words, rows, total), sayUnsettled(rows)].filter(Boolean).join(' ');
}

const totalOf = (rows: readonly SubgroupStatus[]) => sum(rows, ({ counts }) => counts.total);

function sayNoActions(rows: readonly SubgroupStatus[]): string {
  const [only] = rows;
  if (rows.some(isNotPublic)) return 'No action of these subgroups is in the public version.';
  if (only && rows.length === 1) return `${only.name} has no action plan yet.`;
  return `None of the ${sayNumber(rows.length)} subgroups has an action plan yet.`;
}

function sayShares(words: Words, rows: readonly SubgroupStatus[], total: number): string {
  const count = (status: Status) => sum(rows, ({ counts }) => counts.byStatus[status]);
  const share = (status: Status) =>
    `${sayNumber(count(status))} ${sayPhrase(words, status)} (${sayShare({ count: count(status), base: total })})`;
  const others = STATUSES.filter((status) => status !== 'complete' && count(status) > 0).map(share);
  const complete = count('complete');
  const verb = complete === 1 ? 'is' : 'are';
  const none = `none is ${sayInSentence(words, 'complete')}`;
  const first = complete === 0 ? none : share('complete').replace(' ', ` ${verb} `);
  const where = `${sayNumberOf(total, 'action')} in ${sayNumberOf(rows.length, 'subgroup')}`;
  return `Of ${where}, ${sayList([first, ...others])}.`;
}

/** Where over half of the red is, or in how many subgroups it is where none has that much. */
function sayRed(words: Words, rows: readonly SubgroupStatus[]): string {
  const isRed = sayPhrase(words, 'off-track');
  const red = ({ counts }: SubgroupStatus) => counts.byStatus['off-track'];
  const all = sum(rows, red);
  if (all === 0) return `No action is ${isRed}.`;
  const worst = rows.find((row) => red(row) * 2 > all);
  if (worst && rows.length > 1) {
    const share = sayCount({ count: red(worst), base: all });
    return `Most of what is ${isRed} is in ${worst.name}: ${share}.`;
  }
  const share = sayShareOf({ count: all, base: totalOf(rows) }, 'actions');
  const where = rows.filter((row) => red(row) > 0).length;
  const spread =
    rows.length > 1 ? `, in ${sayNumber(where)} of ${sayNumber(rows.length)} subgroups` : '';
  return `${share} ${all === 1 ? 'is' : 'are'} ${isRed}${spread}.`;
}

function sayWithoutPlan(rows: readonly SubgroupStatus[]): string {
  const empty = rows.filter(({ counts }) => counts.total === 0);
  const named = (some: readonly SubgroupStatus[]) => some.map(({ name }) => name);
  const without = named(empty.filter((row) => !isNotPublic(row)));
  const hidden = named(empty.filter(isNotPublic));
  return [
    without.length > 0 &&
      `${sayNames(without)} ${without.length === 1 ? 'has' : 'have'} no action plan yet.`,
    hidden.length > 0 && sayPlans(hidden, ...NOT_PUBLIC),
  ]
    .filter((sentence) => sentence !== false)
    .join(' ');
}

/** Its plan is there, and nothing of it may be published. */
const isNotPublic = ({ planState }: SubgroupStatus): boolean => planState === 'not-public';

const NOT_PUBLIC = ['is not in the public version', 'are not in the public version'] as const;

function sayUnsettled(rows: readonly SubgroupStatus[]): string {
  const named = (state: SubgroupStatus['planState']) =>
    rows
      .filter(({ planState, counts }) => planState === state && counts.total > 0)
      .map(({ name }) => name);
  return [
    sayPlans(named('draft'), 'is still a draft', 'are still drafts'),
    sayPlans(named('redraft-due'), 'is due to be redrafted', 'are due to be redrafted'),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function sayPlans(names: readonly string[], one: string, many: string): string {
  if (names.length === 0) return '';
  return names.length === 1
    ? `The plan of ${sayNames(names)} ${one}.`
    : `The plans of ${sayNames(names)} ${many}.`;
}

/** Nobody reads a list of forty: past three, how many; the chart and the table name them. */
const sayNames = (names: readonly string[]): string =>
  names.length > 3 ? `${sayNumber(names.length)} subgroups` : sayList(names);

/** In the row of a subgroup that has no actions, where its bar would be. */
export function sayEmptyRow({ planState }: Pick<SubgroupStatus, 'planState'>): string {
  switch (planState) {
    case 'none-yet':
    case 'agreed':
      return 'No action plan yet';
    case 'draft':
      return 'No action plan yet: in draft';
    case 'redraft-due':
      return 'No action plan yet: redraft due';
    case 'not-public':
      return 'Not in the public version';
  }
}

/** Beside the total at the end of a bar; empty for a plan that is agreed. */
export function sayPlanNote({ planState }: Pick<SubgroupStatus, 'planState'>): string {
  switch (planState) {
    case 'draft':
      return 'draft';
    case 'redraft-due':
      return 'redraft due';
    case 'agreed':
    case 'none-yet':
    case 'not-public':
      return '';
  }
}

/** All of a row, as it is read out. */
export function sayRow(words: Words, { name, counts, planState }: SubgroupStatus): string {
  if (counts.total === 0) return `${name}: ${sayEmptyRow({ planState })}`;
  return `${name}: ${sayStatusesOf(words, counts)}, of ${sayNumberOf(counts.total, 'action')}`;
}

const sum = <Row>(rows: readonly Row[], read: (row: Row) => number): number =>
  rows.reduce((whole, row) => whole + read(row), 0);

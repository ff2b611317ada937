import type { StatusRules } from '../records/partnership.ts';
import type { ActionProgress } from './actionProgress.ts';
import { CONCERNS, type Concern, concernsOf, isConcern } from './needsAttention.ts';
import { SILENCES, type Silence, silenceOf } from './silence.ts';
import { STATUSES, type Status } from './status.ts';

/** What a table of actions can be narrowed to; each number on the board opens one of these. */
export const NARROWINGS = [
  ...STATUSES,
  'in-progress',
  'put-aside',
  'attention',
  ...CONCERNS,
  ...SILENCES,
] as const;

export type Narrowing = (typeof NARROWINGS)[number];

/** How many actions each narrowing leaves. */
export function countNarrowed(
  all: readonly ActionProgress[],
  rules: StatusRules,
): Readonly<Record<Narrowing, number>> {
  const counts = Object.fromEntries(NARROWINGS.map((show) => [show, 0])) as Record<
    Narrowing,
    number
  >;
  for (const one of all) {
    const concerns = concernsOf(one);
    const silence = silenceOf(one, rules);
    counts[one.status] += 1;
    if (one.state === 'in-progress') counts['in-progress'] += 1;
    if (isPutAside(one)) counts['put-aside'] += 1;
    if (concerns.length > 0) counts.attention += 1;
    for (const concern of concerns) counts[concern] += 1;
    if (silence) counts[silence] += 1;
  }
  return counts;
}

export function isNarrowedTo(
  show: Narrowing,
  progress: ActionProgress,
  rules: StatusRules,
): boolean {
  if (show === 'in-progress') return progress.state === show;
  if (show === 'put-aside') return isPutAside(progress);
  if (show === 'attention') return concernsOf(progress).length > 0;
  if (isSilence(show)) return silenceOf(progress, rules) === show;
  return isStatus(show) ? progress.status === show : isConcern(show, progress);
}

const isPutAside = ({ state }: ActionProgress) => state === 'suspended' || state === 'closed';

const isStatus = (show: Status | Concern): show is Status =>
  (STATUSES as readonly string[]).includes(show);

const isSilence = (show: Narrowing): show is Silence =>
  (SILENCES as readonly string[]).includes(show);

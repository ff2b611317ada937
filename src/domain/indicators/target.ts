import type { IsoDate, RecordId } from '../ids.ts';
import { notWithdrawn } from '../progress/standing.ts';
import type { Polarity } from '../records/indicator.ts';
import type { TargetRevision } from '../records/targetRevision.ts';
import type { Records, Summarised } from '../versions/records.ts';
import type { ProcessLimits } from './xmr.ts';

type Revision = Summarised<'target-revision'>;

/** Revisions of an indicator's target or baseline that stand, in the order they were made. */
export function revisionsOf(
  records: Records,
  indicator: RecordId<'indicator'>,
  what: TargetRevision['what'],
): readonly Revision[] {
  const all = notWithdrawn(records, 'target-revision').filter(
    ({ value }) => value.indicator === indicator && value.what === what,
  );
  const corrected = new Set(all.map(({ value }) => value.corrects));
  return all
    .filter(({ id }) => !corrected.has(id))
    .toSorted(
      (a, b) =>
        compare(a.value.madeOn, b.value.madeOn) ||
        compare(a.receivedAt, b.receivedAt) ||
        compare(a.id, b.id),
    );
}

const compare = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);

/** What was to be reached on a day, by the revision made last; `null` where there is no target. */
export function targetOn(revisions: readonly Revision[], day: IsoDate): Revision | null {
  const last = revisions.findLast(
    ({ value: { from, to } }) => from <= day && (to === null || day <= to),
  );
  return last && last.value.value !== null ? last : null;
}

export const TARGET_VERDICTS = [
  'met',
  'within-tolerance',
  'not-met',
  'no-target',
  'not-judged',
] as const;

/** `not-judged`: there is a target, and no figure to hold against it, or no direction that is better. */
export type TargetVerdict = (typeof TARGET_VERDICTS)[number];

export function verdictAgainst(
  target: Pick<TargetRevision, 'value' | 'tolerance'> | null,
  polarity: Polarity,
  value: number | null,
): TargetVerdict {
  if (!target || target.value === null) return 'no-target';
  if (polarity === 'neither' || value === null) return 'not-judged';
  const short = polarity === 'lower-is-better' ? value - target.value : target.value - value;
  if (short <= 0) return 'met';
  const allowed = (Math.abs(target.value) * (target.tolerance ?? 0)) / 100;
  return short <= allowed ? 'within-tolerance' : 'not-met';
}

/**
 * Whether the process, as it is, can be relied on to meet its target. Source: Making Data Count.
 * `null` where there are no limits, no target, or no direction that is better.
 */
export type Assurance = 'will-meet' | 'may-meet' | 'will-not-meet';

export function assuranceOf(
  target: number | null,
  polarity: Polarity,
  limits: ProcessLimits | null,
): Assurance | null {
  if (target === null || !limits || polarity === 'neither') return null;
  const { upper, lower } = limits;
  const isLower = polarity === 'lower-is-better';
  if (isLower ? upper <= target : lower >= target) return 'will-meet';
  return (isLower ? lower > target : upper < target) ? 'will-not-meet' : 'may-meet';
}

import type { StatusRules } from '../records/partnership.ts';
import type { ActionProgress } from './actionProgress.ts';
import { isOpen } from './status.ts';

/**
 * How long an action has been silent, by the bounds of its partnership: counted in days, where No
 * update goes by whole periods.
 */
export const SILENCES = ['silent-days', 'long-silent-days'] as const;

export type Silence = (typeof SILENCES)[number];

/**
 * Each bound belongs to the silence that it opens: 30 days are silence. `null` under the first, and
 * for what nobody is chased for.
 */
export function silenceOf(
  progress: Pick<ActionProgress, 'state' | 'daysSinceWord'>,
  { silentDays, longSilentDays }: StatusRules,
): Silence | null {
  const { daysSinceWord } = progress;
  if (daysSinceWord === null || !isOpen(progress)) return null;
  if (daysSinceWord >= longSilentDays) return 'long-silent-days';
  return daysSinceWord >= silentDays ? 'silent-days' : null;
}

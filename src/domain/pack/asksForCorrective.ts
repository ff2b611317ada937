import type { ActionProgress } from '../progress/actionProgress.ts';

/** Whether a corrective action is to be read of: one was given, or a red has none. */
export function asksForCorrective({
  status,
  state,
  latest,
}: Pick<ActionProgress, 'status' | 'state' | 'latest'>): boolean {
  if (latest?.value.correctiveAction?.text) return true;
  const isRed = status === 'off-track' || latest?.value.status === 'off-track';
  return isRed && state === 'in-progress';
}

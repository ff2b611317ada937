import type { ActionProgress } from '../progress/actionProgress.ts';

/** In how many things people disagree about an action and its milestones; 0 where in none. */
export const countDisagreements = ({
  action,
  milestones,
}: Pick<ActionProgress, 'action' | 'milestones'>): number =>
  [action, ...milestones].reduce((count, { conflicts }) => count + conflicts.length, 0);

import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { type PlanView, readPlanView } from '#domain/progress/planView.ts';

/**
 * Changes how a table is looked at.
 *
 * @param isTyping one of many changes, that a step back undoes together
 */
export type ChangeView = (change: (before: PlanView) => PlanView, isTyping?: boolean) => void;

/** How the table of a page is looked at: it stands in the address, so that a link shows the same. */
export function usePlanView(
  from: '/actions' | '/subgroups/$subgroup/',
): readonly [PlanView, ChangeView] {
  // Read once more: the router leaves in what the address has and no view knows.
  const view = useSearch({ from, select: readPlanView, structuralSharing: true });
  const navigate = useNavigate({ from });
  const changeView = useCallback<ChangeView>(
    (change, isTyping = false) =>
      void navigate({
        to: '.',
        search: (before) => change(readPlanView(before)),
        replace: isTyping,
        resetScroll: false,
      }),
    [navigate],
  );
  return [view, changeView];
}

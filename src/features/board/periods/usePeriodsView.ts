import { useNavigate, useSearch } from '@tanstack/react-router';
import { type PeriodsView, readPeriodsView } from '#domain/progress/periodsView.ts';

const FROM = '/board/periods';

/** How the page is looked at: it stands in the address, so that a link shows the same. */
export function usePeriodsView(): readonly [PeriodsView, (view: PeriodsView) => void] {
  const view = useSearch({ from: FROM, select: readPeriodsView, structuralSharing: true });
  const navigate = useNavigate({ from: FROM });
  const changeView = (search: PeriodsView) =>
    void navigate({ to: '.', search, resetScroll: false });
  return [view, changeView];
}

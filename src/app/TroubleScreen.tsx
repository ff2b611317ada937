import type { FallbackProps } from 'react-error-boundary';
import { sayTrouble } from './trouble.ts';
import { TroublePanel } from './TroublePanel.tsx';

/** Instead of the whole app, when it cannot even be opened. */
export const TroubleScreen = ({ error, resetErrorBoundary }: FallbackProps) => (
  <main>
    <TroublePanel
      trouble={sayTrouble(error)}
      detail={detailOf(error)}
      onTryAgain={resetErrorBoundary}
    />
  </main>
);

/** Instead of one page: the navigation stays, so that nobody is stuck. */
export const TroublePage = ({ error, resetErrorBoundary }: FallbackProps) => (
  <TroublePanel
    trouble={sayTrouble(error)}
    detail={detailOf(error)}
    onTryAgain={resetErrorBoundary}
  />
);

/** For whoever is asked for help: the error, and what caused it. */
function detailOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause =
    error.cause instanceof Error ? ` (${error.cause.name}: ${error.cause.message})` : '';
  return `${error.name}: ${error.message}${cause}`;
}

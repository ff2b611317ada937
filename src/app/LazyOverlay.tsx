import { type ReactNode, Suspense } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { useToast } from '#ui/Toasts.tsx';

interface LazyOverlayProps {
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What opens over the page, and is loaded when it is first asked for. The page itself stays. */
export function LazyOverlay({ onClose, children }: LazyOverlayProps) {
  const toast = useToast();
  const sayFailed = () => {
    toast('This could not be opened. Load the page again.');
    onClose();
  };
  return (
    <ErrorBoundary fallback={null} onError={sayFailed}>
      <Suspense fallback={null}>{children}</Suspense>
    </ErrorBoundary>
  );
}

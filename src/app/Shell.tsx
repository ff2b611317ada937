import { Navigate, Outlet, useLocation, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useMemo, useRef } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { useServices } from '#queries/services.ts';
import { pastDayOf, readSource, SourceContext } from '#queries/source.ts';
import { Skeleton } from '#ui/Skeleton.tsx';
import { Toasts } from '#ui/Toasts.tsx';
import { Bars } from './Bars.tsx';
import { Footer } from './Footer.tsx';
import { Navigation } from './Navigation.tsx';
import { Pictures } from './Pictures.tsx';
import { RecordWords } from './RecordWords.tsx';
import styles from './Shell.module.css';
import { TopBar } from './TopBar.tsx';
import { TroublePage } from './TroubleScreen.tsx';
import { Undoing } from './Undoing.tsx';
import { useFocusOnNewPage } from './useFocusOnNewPage.ts';
import { useFollowLinks } from './useFollowLinks.ts';

const PastDayGate = lazy(async () => ({
  default: (await import('./PastDayGate.tsx')).PastDayGate,
}));

/** Pages of a place where nothing is open yet: the first one, and what is true of the app itself. */
const BEFORE_ANYTHING = ['/welcome', '/accessibility'];

/** Pages that have the screen to themselves, and say themselves what the bars would. */
const WHOLE_SCREEN = ['/present'];

/** What stands around every page: where you are, what you look at, and the way to the rest. */
export function Shell() {
  const { at } = useSearch({ from: '__root__' });
  const { pathname, search: sought } = useLocation();
  const { place } = useServices();
  const main = useRef<HTMLElement>(null);
  useFocusOnNewPage(main, pathname);
  useFollowLinks();

  // The same object for the same address: what is shown is kept by it.
  const source = useMemo(() => readSource(at), [at]);
  const pastDay = pastDayOf(source);
  const isWhole = WHOLE_SCREEN.includes(pathname);
  // By the address alone: what is matched comes a moment after it.
  const isNothingOpen = place === 'files' && sought.at === undefined;
  const isFirst = pathname === '/welcome';
  const isBare = isFirst || isNothingOpen || isWhole;
  if (isNothingOpen && !BEFORE_ANYTHING.includes(pathname)) return <Navigate to="/welcome" />;

  return (
    <SourceContext value={source}>
      <Toasts>
        <Undoing>
          <button
            type="button"
            className={styles.skip}
            onClick={() => main.current?.querySelector<HTMLElement>('h1')?.focus()}
          >
            Skip to the page’s content
          </button>
          <div
            className={styles.shell}
            data-bare={isBare || undefined}
            data-whole={isWhole || undefined}
          >
            {!isBare && (
              <ErrorBoundary fallback={null} resetKeys={[at]}>
                <Suspense fallback={<div className={styles.topBar} />}>
                  <RecordWords>
                    <TopBar />
                  </RecordWords>
                </Suspense>
              </ErrorBoundary>
            )}
            {!isBare && <Navigation />}
            <div className={styles.column}>
              {!isWhole && <Bars />}
              <main ref={main} className={styles.main} tabIndex={-1}>
                <ErrorBoundary FallbackComponent={TroublePage} resetKeys={[pathname, at]}>
                  <Suspense key={at} fallback={<Skeleton label="Loading the page" shape="page" />}>
                    <RecordWords>
                      <Pictures>
                        {pastDay && !isFirst ? (
                          <PastDayGate pastDay={pastDay}>
                            <Outlet />
                          </PastDayGate>
                        ) : (
                          <Outlet />
                        )}
                      </Pictures>
                    </RecordWords>
                  </Suspense>
                </ErrorBoundary>
              </main>
              {!isWhole && <Footer hasRecords={!isFirst && !isNothingOpen} />}
            </div>
          </div>
        </Undoing>
      </Toasts>
    </SourceContext>
  );
}

import { Suspense } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { useServices } from '#queries/services.ts';
import { useSource } from '#queries/source.ts';
import { NewVersionBar } from './NewVersionBar.tsx';
import { OlderPageBar } from './OlderPageBar.tsx';
import { RestoredBar } from './RestoredBar.tsx';
import { SampleBar } from './SampleBar.tsx';
import styles from './Shell.module.css';
import { SnapshotBar } from './SnapshotBar.tsx';

/** What has to be known on every page, above it. */
export function Bars() {
  const { place } = useServices();
  const source = useSource();
  return (
    <div className={styles.bars}>
      <NewVersionBar />
      <OlderPageBar />
      <RestoredBar />
      {place === 'sample' && <SampleBar />}
      {source.kind !== 'live' && (
        <ErrorBoundary fallback={null}>
          <Suspense fallback={null}>
            <SnapshotBar source={source} />
          </Suspense>
        </ErrorBoundary>
      )}
    </div>
  );
}

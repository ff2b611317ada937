import { isSample } from '#domain/samples.ts';
import { lazy, Suspense } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { useDeviceChoices } from '#queries/deviceChoices.ts';
import { useServices } from '#queries/services.ts';
import { type Source, useSource } from '#queries/source.ts';
import { NewVersionBar } from './NewVersionBar.tsx';
import { OlderPageBar } from './OlderPageBar.tsx';
import { OnlyShowsBar } from './OnlyShowsBar.tsx';
import { RestoredBar } from './RestoredBar.tsx';
import { SampleBar } from './SampleBar.tsx';
import styles from './Shell.module.css';

// Most visits look at today: what says otherwise is loaded when it is needed.
const PastDayBar = lazy(async () => ({ default: (await import('./PastDayBar.tsx')).PastDayBar }));
const PreviewBar = lazy(async () => ({ default: (await import('./PreviewBar.tsx')).PreviewBar }));
const SnapshotBar = lazy(async () => ({
  default: (await import('./SnapshotBar.tsx')).SnapshotBar,
}));

/** What has to be known on every page, above it. */
export function Bars() {
  const { place } = useServices();
  const source = useSource();
  return (
    <div className={styles.bars}>
      <NewVersionBar />
      <OlderPageBar />
      <RestoredBar />
      {isSample(place) && <SampleBar sample={place} />}
      <ErrorBoundary fallback={null} resetKeys={[source]}>
        <Suspense fallback={null}>
          <SourceBar source={source} />
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}

function SourceBar({ source }: { readonly source: Source }) {
  const { isOnlyShowing } = useDeviceChoices();
  switch (source.kind) {
    case 'live':
      return isOnlyShowing && <OnlyShowsBar />;
    case 'true-on':
    case 'known-on':
      return <PastDayBar pastDay={source} />;
    case 'preview':
      return <PreviewBar preview={source} />;
    case 'snapshot':
    case 'file':
      return <SnapshotBar source={source} />;
  }
}

import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { Suspense, use, useEffect, useMemo, useState } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import type { IsoDate } from '#domain/ids.ts';
import { isSample } from '#domain/samples.ts';
import { type Place, type Services, ServicesContext } from '#queries/services.ts';
import { FollowOtherTabs } from './FollowOtherTabs.tsx';
import { forgetPlace, openPlace, sampleDayNow } from './openPlace.ts';
import { Opening } from './Opening.tsx';
import { keepPlace, keepSampleDay, readPlace } from './places.ts';
import { router } from './router.tsx';
import { TroubleScreen } from './TroubleScreen.tsx';

/** The first page of each place. */
const FIRST_PAGE = {
  main: '/board',
  sample: '/board',
  fictional: '/board',
  files: '/welcome',
} as const;

/** Opens a place's database, and gives its pages the real things. */
export function App() {
  const [place, setPlace] = useState(readPlace);
  const goTo = (next: Place) => {
    keepPlace(next);
    setPlace(next);
    void router.navigate({ to: FIRST_PAGE[next], search: { at: undefined } });
  };

  return (
    <ErrorBoundary
      FallbackComponent={TroubleScreen}
      resetKeys={[place]}
      onReset={() => forgetPlace(place)}
    >
      <Suspense fallback={<Opening />}>
        <OpenPlace key={place} place={place} goTo={goTo} />
      </Suspense>
    </ErrorBoundary>
  );
}

interface OpenPlaceProps {
  readonly place: Place;
  readonly goTo: (place: Place) => void;
}

function OpenPlace({ place, goTo }: OpenPlaceProps) {
  const opened = use(openPlace(place));
  const [sampleDay, setSampleDay] = useState(() => (isSample(place) ? sampleDayNow(place) : null));
  const services = useMemo((): Services => {
    const moveSampleTo = (day: IsoDate) => {
      if (!isSample(place)) return;
      keepSampleDay(place, day);
      setSampleDay(day);
    };
    const today = sampleDay === null ? opened.services.today : () => sampleDay;
    return { ...opened.services, today, place, goTo, moveSampleTo };
  }, [opened, place, goTo, sampleDay]);

  // The address may have changed while nothing listened to it yet.
  useEffect(() => void router.load(), []);

  return (
    <ServicesContext value={services}>
      <QueryClientProvider client={opened.queryClient}>
        <FollowOtherTabs />
        <RouterProvider router={router} />
      </QueryClientProvider>
    </ServicesContext>
  );
}

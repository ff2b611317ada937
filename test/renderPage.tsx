import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRouter, RouterProvider } from '@tanstack/react-router';
import { configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { onTestFinished, vi } from 'vitest';
import { deviceChoices } from '#app/deviceChoices.ts';
import { FollowOtherTabs } from '#app/FollowOtherTabs.tsx';
import { router as realRouter } from '#app/router.tsx';
import { readDay } from '#domain/calendar.ts';
import type { DeviceId, Instant, IsoDate, RecordId } from '#domain/ids.ts';
import { thePartnership } from '#domain/plans/partnershipAt.ts';
import type { RecordKind } from '#domain/records/kinds.ts';
import type { Author, Version } from '#domain/versions/version.ts';
import { newQueryClient } from '#queries/queryClient.ts';
import { type Place, type Services, ServicesContext } from '#queries/services.ts';
import { openStorage, type Storage } from '#storage/storage.ts';

interface Opening {
  /** What the log has before the page opens. */
  readonly versions?: readonly Version[];
  /** Who uses this device; `null` where nobody has said so yet. */
  readonly author?: Author | null;
  /** 12 January 2018 unless told. */
  readonly today?: string;
  readonly place?: Place;
  /** None unless told, as there are none in jsdom: whatever else one does is done on the page. */
  readonly startWorker?: Services['startWorker'];
}

const CHAIR: Author = { name: 'Chair', agency: 'Maidstone Borough Council' };

// As in a browser: React finishes its work before it hears of the next event, and a page may move the
// focus while it does so, which the testing library's own way does not allow.
configure({
  // What it returns says whether a key still does what keys do.
  eventWrapper: (dispatch): unknown => dispatch(),
  asyncUtilTimeout: 20_000,
});

// Whole pages, on machines that may have much else to do: waiting longer never fails what is right.
vi.setConfig({ testTimeout: 60_000 });

let opened = 0;

/**
 * Opens an address of the app over a real, empty database: every route, the shell and the query
 * client are the real ones; the clock and the ids are the test's own.
 */
export async function renderPage(path: string, opening: Opening = {}) {
  const { versions = [], author = CHAIR, today = '2018-01-12', place = 'main' } = opening;
  const { startWorker = () => null } = opening;
  const name = `csp:/page-test-${(opened += 1)}/:main`;
  const clock = clockOn(today);
  const openTab = async (tab: string) => {
    const tabStorage = await openStorage({ name, now: clock.now, newId: () => tab });
    onTestFinished(async () => tabStorage.close());
    return tabStorage;
  };
  const storage = await openTab('tab-1');
  await storage.append(versions);
  if (author) await storage.device.write('author', author);

  const services = servicesOver(storage, clock, { name, place, startWorker });
  const queryClient = newQueryClient();
  const history = createMemoryHistory({ initialEntries: [path] });
  const router = createRouter({ routeTree: realRouter.routeTree, history });
  const user = userEvent.setup();
  render(
    <ServicesContext value={services}>
      <QueryClientProvider client={queryClient}>
        <FollowOtherTabs />
        <Suspense fallback="Opening">
          <RouterProvider router={router as unknown as typeof realRouter} />
        </Suspense>
      </QueryClientProvider>
    </ServicesContext>,
  );
  await screen.findByRole('heading', { level: 1 });
  return {
    user,
    storage,
    services,
    queryClient,
    router,
    /** The same database as another tab has it. */
    anotherTab: () => openTab('tab-2'),
    address: () => history.location.href,
  };
}

export type OpenPage = Awaited<ReturnType<typeof renderPage>>;

/** Stands on one day; each time it is asked it is a second later, so that what is written has an order. */
function clockOn(text: string) {
  const read = readDay(text);
  if (!read.ok || !read.value) throw new TypeError(`No day: ${text}`);
  const day: IsoDate = read.value;
  let seconds = 0;
  const now = () => {
    seconds += 1;
    return new Date(Date.parse(`${day}T10:00:00.000Z`) + seconds * 1000).toISOString() as Instant;
  };
  return { now, today: () => day };
}

function servicesOver(
  storage: Storage,
  clock: ReturnType<typeof clockOn>,
  { name, place, startWorker }: Pick<Services, 'place' | 'startWorker'> & { readonly name: string },
): Services {
  let made = 0;
  const next = (length: number) => String((made += 1)).padStart(length, '0');
  return {
    ...{ storage, openedFiles: storage.files, place, appVersion: '0.0.0-test' },
    ...{ now: clock.now, today: clock.today },
    startWorker,
    goTo: () => undefined,
    partnershipHere: async () =>
      thePartnership((await storage.readFold()).records)?.value.name ?? null,
    moveSampleTo: () => undefined,
    choices: deviceChoices(name, place),
    newRecordId: <K extends RecordKind>() => `new-${next(8)}` as RecordId<K>,
    newSalt: () => next(32),
    deviceId: 'device-1' as DeviceId,
  };
}

import { act, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PARTNERSHIP_SCOPE } from '#domain/ids.ts';
import { takeSnapshot } from '#domain/snapshots/takeSnapshot.ts';
import {
  aDateRevision,
  anAction,
  anId,
  anUpdate,
  aPartnership,
  aPlan,
  aSubgroup,
  day,
  said,
  SUBGROUP,
} from '#test/planBuilders.ts';
import { renderPage } from '#test/renderPage.tsx';

const action = (number: number, told: Parameters<typeof anAction>[0] = {}) =>
  said('action', anAction({ ref: `MH-${number}`, title: `Action ${number}`, ...told }), {
    recordId: anId('action', number),
  });

const update = (number: number, told: Parameters<typeof anUpdate>[0] = {}) =>
  said('progress-update', anUpdate({ action: anId('action', number), ...told }), {
    recordId: anId('progress-update', number),
  });

/** Complete, on track, silent, off track, overdue and not started: one action of each. */
const ONE_OF_EACH = () =>
  aPlan(
    ...[1, 2, 3, 4].map((number) => action(number)),
    action(5, { originalDue: day('2017-12-31') }),
    action(6, { start: day('2018-02-01') }),
    update(1, { status: 'complete', evidence: 'Report' }),
    update(2),
    update(3, { asOf: day('2017-06-30') }),
    update(4, {
      status: 'off-track',
      percentDone: 20,
      correctiveAction: { text: 'Second a worker', who: 'Kent Police', by: day('2018-02-09') },
    }),
    update(5, { status: 'on-track', percentDone: 90 }),
  );

/** Silent for 29, 30, 89 and 90 days, and due yesterday, today and tomorrow. */
const EDGES = () =>
  aPlan(
    ...['2017-12-14', '2017-12-13', '2017-10-15', '2017-10-14'].flatMap((asOf, at) => [
      action(at + 1),
      update(at + 1, { asOf: day(asOf), percentDone: 90 }),
    ]),
    ...['2018-01-11', '2018-01-12', '2018-01-13'].flatMap((due, at) => [
      action(at + 5, { originalDue: day(due) }),
      update(at + 5, { percentDone: 95 }),
    ]),
  );

const numbersIn = (name: string) =>
  within(screen.getByRole('list', { name }))
    .getAllByRole('listitem')
    .map((item) => item.textContent);

it('counts every action once, with its share, and claims no movement where no meeting was held', async () => {
  await renderPage('/board', { versions: await ONE_OF_EACH() });

  expect(await screen.findAllByText(/^No earlier meeting of the board is recorded/)).toHaveLength(
    2,
  );
  expect(numbersIn('Where the actions stand')).toEqual([
    'All actions6in the plan',
    'Complete1of 6 (17%)',
    'In progress4of 6 (67%)',
    'Not started1of 6 (17%)',
    'Suspended or closed0of 6 (0%)',
  ]);
  expect(numbersIn('What to ask about')).toEqual([
    'Overdue1of 5 not finished (20%)',
    'No update1of 4 in progress (25%)',
    'Needs attention3of 6 (50%)',
  ]);
});

it('opens the list of the actions that a number counts', async () => {
  const { user, address } = await renderPage('/board', { versions: await ONE_OF_EACH() });

  await user.click(screen.getByRole('link', { name: 'Overdue' }));

  expect(await screen.findByRole('heading', { level: 1, name: 'Overdue actions' })).toBeVisible();
  expect(address()).toBe('/actions?show=overdue');
  expect(screen.getByRole('link', { name: 'Action 5' })).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Action 2' })).toBeNull();
});

it('can be quoted in a sentence that adds up', async () => {
  await renderPage('/board', { versions: await ONE_OF_EACH() });

  expect(
    screen.getByText(
      'As at 12 January 2018, 1 of 6 actions is complete (17%), 4 in progress (67%) and 1 not started (17%). Of the 4 in progress, 1 is on track (25%), 2 off track or overdue (50%) and 1 without an update (25%). 1 action is overdue, and no update for October to December 2017 was received for 1.',
    ),
  ).toBeVisible();
});

it('says why an action needs attention, and what is done about a red one', async () => {
  await renderPage('/board', { versions: await ONE_OF_EACH() });

  const table = screen.getByRole('table', { name: 'Actions that need attention' });
  const reasons = within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) =>
      within(row)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    );

  expect(reasons).toEqual([
    [
      'Overdue by 12 days',
      'Declared on track, the dates suggest off track: 90% done, the due date has passed',
      'Corrective action: none recorded',
    ],
    ['Declared off track', 'Corrective action: Second a worker (Kent Police, by 9 Feb 2018)'],
    ['No update since 30 June 2017'],
  ]);
  expect(within(table).getByRole('link', { name: 'MH-5 Action 5' })).toHaveAttribute(
    'href',
    '/actions/action-0005',
  );
});

it('finds what is overdue and what is silent, on both sides of each edge', async () => {
  const { user, address } = await renderPage('/board', { versions: await EDGES() });

  expect(screen.getByRole('link', { name: '1 Overdue' })).toHaveAttribute(
    'href',
    '/actions?show=overdue',
  );
  expect(numbersIn('Silent, in days')).toEqual([
    'Silent for 30 to 89 days: 2',
    'Silent for 90 days or more: 1',
  ]);

  await user.click(screen.getByRole('link', { name: 'Silent for 30 to 89 days: 2' }));

  const heading = 'Actions silent for 30 to 89 days';
  expect(await screen.findByRole('heading', { level: 1, name: heading })).toBeVisible();
  expect(address()).toBe('/actions?show=silent-days');
  expect(
    ['Action 1', 'Action 2', 'Action 3', 'Action 4'].filter((name) =>
      screen.queryByRole('link', { name }),
    ),
  ).toEqual(['Action 2', 'Action 3']);
});

it('opens no list for a silence that nobody keeps', async () => {
  await renderPage('/board', { versions: await aPlan(action(1), update(1)) });

  expect(screen.getByText(/^Silent for 90 days or more/)).toHaveTextContent(/: 0$/);
  expect(screen.queryByRole('link', { name: /^Silent for/ })).toBeNull();
});

it('names a due date that was moved twice', async () => {
  const moved = (number: number, to: string) =>
    said('date-revision', aDateRevision({ to: day(to) }), {
      recordId: anId('date-revision', number),
    });
  const versions = aPlan(action(1), update(1), moved(1, '2018-04-30'), moved(2, '2018-06-30'));

  await renderPage('/board', { versions: await versions });

  expect(screen.getByText('Due date moved twice, from 31 Mar 2018 to 30 Jun 2018')).toBeVisible();
});

it('shows both charts with their figures', async () => {
  await renderPage('/board', { versions: await ONE_OF_EACH() });

  expect(await screen.findByRole('figure', { name: 'Status by subgroup' })).toBeVisible();
  expect(await screen.findByRole('figure', { name: 'Progress against plan' })).toBeVisible();
});

it('names the condition of an approval that nobody has recorded as met', async () => {
  const approved = {
    document: 'partnership-plan',
    body: 'Committee',
    on: day('2017-03-28'),
    decision: 'Approved',
    reference: '',
    condition: 'Subject to redrafting',
    conditionMetOn: null,
  } as const;
  const year = {
    label: '2017-18',
    start: day('2017-04-01'),
    end: day('2018-03-31'),
    documentTitle: 'Plan',
    state: 'approved-subject-to',
    adoption: [approved],
  } as const;
  const scope = PARTNERSHIP_SCOPE;
  const versions = await Promise.all([
    said('partnership', aPartnership(), { scope }),
    said('plan-year', year, { scope }),
  ]);

  await renderPage('/board', { versions });

  expect(
    screen.getByText(
      'Plan 2017-18: approved; condition of 28 Mar 2017 not recorded as met: Subject to redrafting',
    ),
  ).toBeVisible();
});

it('says what goes here, and the first step, while the plan has no actions', async () => {
  await renderPage('/board', { versions: await aPlan() });

  expect(screen.getByRole('heading', { name: 'No actions yet' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Choose a subgroup' })).toHaveAttribute(
    'href',
    '/subgroups',
  );
  expect(screen.queryByRole('list', { name: 'Where the actions stand' })).toBeNull();
});

it('points to setting up where there is no partnership', async () => {
  await renderPage('/board');

  expect(screen.getByRole('link', { name: 'Set up a partnership' })).toHaveAttribute(
    'href',
    '/set-up',
  );
});

it('leaves out whatever changes things while a snapshot is looked at', async () => {
  const { storage, router, services } = await renderPage('/board', {
    versions: await ONE_OF_EACH(),
  });
  expect(screen.getByRole('link', { name: 'Take a snapshot' })).toBeVisible();
  const words = {
    title: 'For the board',
    meeting: '',
    edition: 'full',
    marking: 'official',
    notes: '',
  } as const;
  const snapshot = await takeSnapshot(await storage.wholeRecords(), words, {
    ...{ number: 1, asAt: services.today(), now: services.now(), appVersion: '0.0.0-test' },
    author: { name: 'Partnership officer', agency: '' },
  });
  const at = anId('snapshot');
  await storage.append([
    await said('snapshot', snapshot, { scope: PARTNERSHIP_SCOPE, recordId: at }),
  ]);

  await act(() => router.navigate({ to: '/board', search: { at } }));

  expect(await screen.findByRole('complementary', { name: 'Snapshot' })).toBeVisible();
  expect(await screen.findByRole('link', { name: 'Overdue' })).toHaveAttribute(
    'href',
    `/actions?show=overdue&at=${at}`,
  );
  expect(screen.queryByRole('link', { name: 'Take a snapshot' })).toBeNull();
  expect(screen.getByRole('link', { name: 'Print' })).toBeVisible();

  await act(() => router.navigate({ to: '/subgroups/$subgroup', params: { subgroup: SUBGROUP } }));

  expect(await screen.findByRole('table', { name: 'Action plan of Mental Health' })).toBeVisible();
  expect(screen.queryByRole('link', { name: /Record progress|Add an action/ })).toBeNull();
});

it('shows a subgroup without actions as one without a plan', async () => {
  const other = said('subgroup', aSubgroup({ name: 'Substance Misuse', planState: 'none-yet' }), {
    scope: PARTNERSHIP_SCOPE,
    recordId: anId('subgroup', 2),
  });

  await renderPage('/board', { versions: [...(await ONE_OF_EACH()), await other] });

  const figure = await screen.findByRole('figure', { name: 'Status by subgroup' });
  expect(within(figure).getAllByText(/No action plan yet/i)[0]).toBeInTheDocument();
});

import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PARTNERSHIP_SCOPE } from '#domain/ids.ts';
import {
  aMeeting,
  aDateRevision,
  anAction,
  anId,
  anUpdate,
  aPlan,
  day,
  said,
} from '#test/planBuilders.ts';
import { renderPage } from '#test/renderPage.tsx';

const action = (number: number, told: Parameters<typeof anAction>[0] = {}) =>
  said('action', anAction({ ref: `MH-${number}`, title: `Action ${number}`, ...told }), {
    recordId: anId('action', number),
  });

const update = (
  number: number,
  of: number,
  asOf: string,
  told: Parameters<typeof anUpdate>[0] = {},
) =>
  said('progress-update', anUpdate({ action: anId('action', of), asOf: day(asOf), ...told }), {
    recordId: anId('progress-update', number),
  });

const meeting = (on: string) =>
  said('meeting', aMeeting({ subgroup: null, title: 'Board', on: day(on) }), {
    scope: PARTNERSHIP_SCOPE,
  });

/** Since 11 October: 1 was completed, 2 got worse and later, 3 is new, 4 is as it was. */
const A_QUARTER = () =>
  aPlan(
    meeting('2017-10-11'),
    action(1, { addedOn: day('2017-04-20') }),
    action(2, { addedOn: day('2017-04-20') }),
    action(3, { addedOn: day('2017-11-06') }),
    action(4, { addedOn: day('2017-04-20') }),
    update(1, 1, '2017-09-29', { percentDone: 60 }),
    update(2, 1, '2017-12-15', { status: 'complete', evidence: 'Report' }),
    update(3, 2, '2017-09-29', { percentDone: 40 }),
    update(4, 2, '2017-12-15', { percentDone: 40, status: 'at-risk' }),
    said('date-revision', aDateRevision({ action: anId('action', 2), madeOn: day('2017-12-15') })),
    update(5, 4, '2017-10-06', { percentDone: 30 }),
  );

const figuresOf = (name: string) =>
  within(screen.getByRole('list', { name }))
    .getAllByRole('listitem')
    .map((item) => item.textContent);

const sectionOf = async (name: string) => within(await screen.findByRole('region', { name }));

it('says beside each number how it moved since the board met, and what it was', async () => {
  await renderPage('/board', { versions: await A_QUARTER() });

  await screen.findByText(/^Movement since the board met on 11 October 2017/);
  expect(figuresOf('Where the actions stand')).toEqual([
    'All actions4in the plan1 more, was 3',
    'Complete1of 4 (25%)1 more, was 0',
    'In progress2of 4 (50%)1 fewer, was 3',
    'Not started1of 4 (25%)1 more, was 0',
    'Suspended or closed0of 4 (0%)no change',
  ]);
  expect(
    screen.getByText(/No update: for Oct to Dec 2017, then for Jul to Sep 2017\.$/),
  ).toBeVisible();
});

it('names what changed since the last meeting, the old value beside the new, and leads there', async () => {
  const { user } = await renderPage('/board', { versions: await A_QUARTER() });
  const section = await sectionOf('Since the last meeting');

  expect(
    section.getByText(
      'Board, 11 October 2017. Of 4 actions, 3 changed and 1 is as before: 1 completed, 1 moved in status, 1 with another due date and 1 new.',
    ),
  ).toBeVisible();
  await user.click(section.getByText('Due date moved'));

  expect(await section.findByText('31 Mar 2018 to 30 Jun 2018, 3 months later')).toBeVisible();
  expect(section.getByRole('link', { name: 'MH-2 Action 2' })).toHaveAttribute(
    'href',
    '/actions/action-0002',
  );

  await user.click(section.getByText('Completed'));
  const completed = await section.findByRole('link', { name: 'MH-1 Action 1' });
  expect(completed.closest('li')).toHaveTextContent('On track →became Complete');
});

it('says none where nothing changed in a way', async () => {
  await renderPage('/board', { versions: await A_QUARTER() });
  const section = await sectionOf('Since the last meeting');

  expect(section.getByText('Newly overdue').closest('p')).toHaveTextContent(/^None/);
});

it('says that nothing changed', async () => {
  const still = aPlan(meeting('2018-01-05'), action(1), update(1, 1, '2017-12-15'));

  await renderPage('/board', { versions: await still });

  expect(await screen.findByText(/No change in any of the 1 action\.$/)).toBeVisible();
});

it('names what was put off and put in, with its base', async () => {
  const pushed = said(
    'date-revision',
    aDateRevision({ action: anId('action', 1), to: day('2018-03-31') }),
  );
  const plan = aPlan(
    action(1, { originalDue: day('2017-12-31'), addedOn: day('2017-04-20') }),
    action(2, { addedOn: day('2017-11-06') }),
    pushed,
  );
  const { user } = await renderPage('/board', { versions: await plan });
  const section = await sectionOf('How commitments were kept');

  expect(
    section.getByText(/^1 of 2 actions with a due date \(50%\) was moved past the end/),
  ).toBeVisible();
  await user.click(section.getByText('Moved past their period'));
  expect(
    await section.findByText(
      '31 Dec 2017 to 31 Mar 2018, 3 months later. Two services replied late (Board, 11 October 2017)',
    ),
  ).toBeVisible();

  await user.click(section.getByText('Added part-way through'));
  expect(await section.findByText('Came into the plan on 6 Nov 2017')).toBeVisible();
});

it('opens the list of each reason, and shows the others at one press', async () => {
  const late = [1, 2, 3, 4, 5, 6].map((number) =>
    action(number, { originalDue: day('2017-12-31'), start: null }),
  );
  const { user } = await renderPage('/board', { versions: await aPlan(...late) });
  const section = within(screen.getByRole('region', { name: 'Needs attention' }));

  expect(section.getByRole('link', { name: '6 Overdue' })).toHaveAttribute(
    'href',
    '/actions?show=overdue',
  );
  expect(section.getAllByRole('row')).toHaveLength(1 + 5);
  await user.click(section.getByRole('button', { name: 'Show 6 that need attention' }));

  expect(section.getAllByRole('row')).toHaveLength(1 + 6);
});

it('shows how the year went, and leads to each action’s periods', async () => {
  await renderPage('/board', { versions: await A_QUARTER() });

  expect(await screen.findByRole('figure', { name: 'Status over time' })).toBeVisible();
  expect(await screen.findByRole('figure', { name: 'Average done' })).toBeVisible();
  expect(
    screen.getByRole('link', { name: /^Each action over the last 4 periods/ }),
  ).toHaveAttribute('href', '/board/periods');
});

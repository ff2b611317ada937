import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PARTNERSHIP_SCOPE } from '#domain/ids.ts';
import {
  aMeeting,
  anAction,
  anId,
  anUpdate,
  aPlan,
  aSubgroup,
  day,
  said,
  SUBGROUP,
} from '#test/planBuilders.ts';
import { renderPage } from '#test/renderPage.tsx';

const GANGS = anId('subgroup', 2);

const action = (number: number, told: Parameters<typeof anAction>[0] = {}) =>
  said('action', anAction({ ref: `MH-${number}`, title: `Action ${number}`, ...told }), {
    recordId: anId('action', number),
  });

const update = (number: number, asOf: string) =>
  said('progress-update', anUpdate({ action: anId('action', number), asOf: day(asOf) }), {
    recordId: anId('progress-update', number),
  });

/** Due yesterday, today and tomorrow; silent for 29, 30, 89 and 90 days. */
const EDGES = () =>
  aPlan(
    said('subgroup', aSubgroup({ name: 'Gangs', code: 'G' }), {
      ...{ recordId: GANGS, scope: PARTNERSHIP_SCOPE },
    }),
    ...['2018-01-11', '2018-01-12', '2018-01-13'].flatMap((due, at) => [
      action(at + 1, { originalDue: day(due), leadAgency: anId('agency') }),
      update(at + 1, '2018-01-10'),
    ]),
    ...['2017-12-14', '2017-12-13', '2017-10-15', '2017-10-14'].flatMap((asOf, at) => [
      action(at + 4, { subgroup: GANGS }),
      update(at + 4, asOf),
    ]),
  );

const open = async (address = '/due') => {
  const page = await renderPage(address, { versions: await EDGES() });
  await screen.findByRole('heading', { level: 1, name: 'What is due' });
  return page;
};

/** The references in a list, as they stand. */
const refsIn = (list: string) =>
  within(screen.getByRole('table', { name: list }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('cell')[0]?.textContent);

it('puts each action into the lists that its days say, on both sides of each edge', async () => {
  await open();

  expect(refsIn('Overdue')).toEqual(['MH-1']);
  expect(refsIn('Due within 28 days')).toEqual(['MH-2', 'MH-3']);
  expect(refsIn('Silent for 30 to 89 days')).toEqual(['MH-6', 'MH-5']);
  expect(refsIn('Silent for 90 days or more')).toEqual(['MH-7']);
  expect(refsIn('Update due for January to March 2018')).toEqual(['MH-4', 'MH-5', 'MH-6', 'MH-7']);
  expect(refsIn('Updated for January to March 2018')).toEqual(['MH-1', 'MH-2', 'MH-3']);
});

it('says why, in days', async () => {
  await open();

  const overdue = screen.getByRole('table', { name: 'Overdue' });
  expect(within(overdue).getByText('Was due on 11 January 2018, 1 day ago')).toBeVisible();
  const silent = screen.getByRole('table', { name: 'Silent for 90 days or more' });
  expect(
    within(silent).getByText('90 days without a word: last update 14 October 2017'),
  ).toBeVisible();
  const soon = screen.getByRole('table', { name: 'Due within 28 days' });
  expect(within(soon).getByText('Due on 12 January 2018, today')).toBeVisible();
  expect(within(soon).getByText('Due on 13 January 2018, tomorrow')).toBeVisible();
});

it('is narrowed to a subgroup, and remembers it on this device', async () => {
  const { user, address, storage } = await open();

  await user.selectOptions(screen.getByLabelText('Subgroup'), 'Gangs (4)');

  expect(address()).toBe(`/due?of=${GANGS}`);
  expect(screen.queryByRole('table', { name: 'Overdue' })).toBeNull();
  expect(refsIn('Silent for 90 days or more')).toEqual(['MH-7']);
  await expect.poll(() => storage.device.read('remembered:due:subgroup')).toBe(GANGS);
});

it('is narrowed to what your agency leads', async () => {
  const { user } = await open();

  const yours = within(screen.getByRole('group', { name: 'Your agency' }));
  await user.selectOptions(
    screen.getByLabelText('Lead agency'),
    yours.getByRole('option', { name: 'Maidstone Borough Council (3)' }),
  );

  expect(refsIn('Overdue')).toEqual(['MH-1']);
  expect(screen.queryByRole('table', { name: /^Silent/ })).toBeNull();
});

it('leads from a row to its form, and from there to the next in the list', async () => {
  const { user, address } = await open(`/due?of=${SUBGROUP}`);

  await user.click(
    within(screen.getByRole('table', { name: 'Due within 28 days' })).getByRole('link', {
      name: 'Action 2',
    }),
  );

  await screen.findByRole('heading', { level: 1, name: 'Record progress' });
  expect(address()).toContain('walk=due-soon');
  expect(screen.getByRole('button', { name: 'Save and next: MH-3' })).toBeVisible();
});

it('leads from what was asked to be moved to where it is decided, not to the form', async () => {
  const { user } = await renderPage('/due', {
    versions: [
      ...(await EDGES()),
      await said('date-request', {
        ...{ action: anId('action', 3), update: null, reason: 'The venue fell through' },
        ...{ from: day('2018-01-13'), to: day('2018-02-28'), askedOn: day('2018-01-12') },
      }),
    ],
  });
  const asked = await screen.findByRole('table', { name: 'Asked to move, not decided yet' });
  expect(within(asked).getByRole('link', { name: 'Action 3' }).getAttribute('href')).not.toMatch(
    /record/,
  );

  await user.click(screen.getByRole('link', { name: 'Agree or refuse' }));

  expect(await screen.findByRole('heading', { level: 1, name: 'Asked to move' })).toBeVisible();
});

it('says that nothing is due', async () => {
  await renderPage('/due', { versions: await aPlan() });

  expect(await screen.findByText('Nothing is due')).toBeVisible();
});

it('asks for a partnership first', async () => {
  await renderPage('/due');

  expect(await screen.findByText('No partnership here')).toBeVisible();
});

it('lists what a meeting asked for until it is done, of the body that is looked at', async () => {
  const followUp = (number: number, text: string, meeting: number, doneOn: string | null) =>
    said(
      'decision',
      {
        ...{ meeting: anId('meeting', meeting), type: 'follow-up', text, alternatives: [] },
        ...{ replyBy: null, ownerRole: 'Chair', ownerAgency: null, due: day('2018-01-11') },
        ...{ becameAction: null, becameUpdate: null, doneOn: doneOn ? day(doneOn) : null },
      },
      { recordId: anId('decision', number), scope: PARTNERSHIP_SCOPE },
    );
  const meeting = (number: number, of: Parameters<typeof aMeeting>[0]) =>
    said('meeting', aMeeting({ on: day('2018-01-10'), ...of }), {
      ...{ recordId: anId('meeting', number), scope: PARTNERSHIP_SCOPE },
    });
  const versions = await aPlan(
    ...[meeting(1, {}), meeting(2, { subgroup: SUBGROUP })],
    ...[followUp(1, 'Ask the bus company', 1, null), followUp(2, 'Send the draft', 2, null)],
    followUp(3, 'Book a room', 1, '2018-01-11'),
  );

  const { user } = await renderPage('/due', { versions });
  const table = () => within(screen.getByRole('table', { name: 'Open follow-ups' }));
  expect(table().getAllByRole('row')).toHaveLength(3);
  expect(table().getAllByText('Overdue', { selector: 'td *, td' })).not.toHaveLength(0);

  await user.selectOptions(screen.getByLabelText('Subgroup'), SUBGROUP);

  expect(await screen.findByText('(1)')).toBeVisible();
  expect(table().getAllByRole('row')).toHaveLength(2);
  expect(table().getByText('Send the draft')).toBeVisible();
});

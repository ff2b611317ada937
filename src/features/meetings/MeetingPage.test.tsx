import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PARTNERSHIP_SCOPE, type RecordId } from '#domain/ids.ts';
import type { Meeting } from '#domain/records/meeting.ts';
import { aSnapshot } from '#test/builders.ts';
import { aMeeting, anId, aPlan, day, said } from '#test/planBuilders.ts';
import { renderPage } from '#test/renderPage.tsx';

const SHARED = { scope: PARTNERSHIP_SCOPE };

const open = async (meeting: Partial<Meeting>, isFrozen = false) =>
  renderPage(`/meetings/${anId('meeting')}`, {
    versions: await aPlan(
      said('meeting', aMeeting(meeting), SHARED),
      ...(isFrozen ? [said('snapshot', aSnapshot(), SHARED)] : []),
    ),
  });

const part = (name: string) => within(screen.getByRole('region', { name }));

it('names each gap of a meeting, and never leaves a place bare', async () => {
  await open({ on: day('2018-01-11') });

  expect(part('Papers').getAllByText('None entered')).toHaveLength(2);
  expect(part('Attendance').getByText('Who came was not entered.')).toBeVisible();
  expect(part('Decisions').getByText('No decision is recorded.')).toBeVisible();
  expect(part('Follow-ups').getByRole('heading', { level: 3 })).toHaveTextContent(
    'No follow-up is recorded',
  );
  expect(part('Record of the period').getByText(/^Say which snapshot/)).toBeVisible();
});

it('says of a board to come what locking waits for', async () => {
  await open({ on: day('2018-01-23') });
  expect(
    part('Record of the period').getByText(/can be made the record of a period/),
  ).toBeVisible();
});

it('has no record of a period to make where a committee meets', async () => {
  await open({ body: 'scrutiny' });

  expect(screen.queryByRole('region', { name: 'Record of the period' })).toBeNull();
});

it('takes the latest snapshot of before it in one press', async () => {
  const { user, storage } = await open({ on: day('2018-01-12') }, true);

  await user.click(screen.getByRole('button', { name: 'Use snapshot 1: Third quarter 2017-18' }));

  expect(await screen.findByRole('button', { name: 'Lock the period' })).toBeVisible();
  const { records } = await storage.readFold();
  const id = anId('meeting') as RecordId<'meeting'>;
  expect(records.meeting.get(id)?.value).toEqual(
    aMeeting({ on: day('2018-01-12'), snapshot: anId('snapshot') }),
  );
});

it('does not offer a snapshot of a day after the meeting', async () => {
  await open({ on: day('2018-01-11') }, true);

  expect(screen.queryByRole('button', { name: /^Use snapshot/ })).toBeNull();
});

it('says so where there is no such meeting', async () => {
  await renderPage('/meetings/none', { versions: await aPlan() });

  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    'There is no such meeting here',
  );
});

it('shows where meetings go while there are none', async () => {
  await renderPage('/meetings', { versions: await aPlan() });

  expect(screen.getByRole('heading', { name: 'No meetings yet' })).toBeVisible();
  expect(screen.getAllByRole('link', { name: 'Add a meeting' })).not.toHaveLength(0);
});

it('locks a period and opens it again by Undo, which leaves both in the log', async () => {
  const { user, storage } = await open({ on: day('2018-01-12'), snapshot: anId('snapshot') }, true);

  await user.click(screen.getByRole('button', { name: 'Lock the period' }));
  const dialog = within(await screen.findByRole('alertdialog'));
  expect(dialog.getByLabelText('Period')).toHaveDisplayValue(/October to December 2017/);
  await user.click(dialog.getByRole('button', { name: 'Lock the period' }));
  const region = within(await screen.findByRole('region', { name: 'Record of the period' }));
  expect(await region.findByText(/October to December 2017 is locked/)).toBeVisible();

  await user.click(await screen.findByRole('button', { name: /^Undo/ }));

  await waitFor(() => expect(region.queryByText(/2017 is locked/)).toBeNull());
  const { records } = await storage.readFold();
  expect(records['period-lock'].size).toBe(1);
  expect([...records.withdrawal.values()][0]?.value).toMatchObject({ action: null });
});

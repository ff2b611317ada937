import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { aPlan, anAction, anId, anUpdate, day, said } from '#test/planBuilders.ts';
import { renderPage } from '#test/renderPage.tsx';
import { aFrozenPlan } from '#test/snapshotFiles.ts';

const red = () =>
  aPlan(
    said('action', anAction({ title: 'Open a drop-in' })),
    said(
      'progress-update',
      anUpdate({
        status: 'off-track',
        whatChanged: 'The building was let to others',
        correctiveAction: { text: 'Ask the landlord', who: 'Chair', by: day('2018-02-01') },
      }),
    ),
  );

it('says plainly that live records are no snapshot', async () => {
  await renderPage('/print', { versions: await red() });

  expect(screen.getByRole('heading', { level: 1, name: 'Board pack' })).toBeVisible();
  expect(screen.getByText('Not a snapshot: live records as at 12 January 2018.')).toBeVisible();
});

it('prints what was last said of each action, and the corrective action of a red', async () => {
  await renderPage('/print', { versions: await red() });

  const plan = within(screen.getByRole('table', { name: 'Action plan: Mental Health' }));
  expect(plan.getByRole('rowheader', { name: 'Open a drop-in' })).toBeVisible();
  expect(plan.getByText('Off track')).toBeVisible();
  expect(plan.getByText('The building was let to others')).toBeVisible();
  expect(plan.getByText(/^Ask the landlord/)).toBeVisible();
});

it('prints which actions are overdue and silent, on both sides of each edge', async () => {
  const action = (number: number, told: Parameters<typeof anAction>[0], asOf: string) => {
    const id = anId('action', number);
    return [
      said('action', anAction({ ref: `MH-${number}`, ...told }), { recordId: id }),
      said('progress-update', anUpdate({ action: id, asOf: day(asOf), percentDone: 95 }), {
        recordId: anId('progress-update', number),
      }),
    ];
  };
  const silentSince = ['2017-12-14', '2017-12-13', '2017-10-15', '2017-10-14'];
  const due = ['2018-01-11', '2018-01-12', '2018-01-13'];
  const versions = aPlan(
    ...silentSince.flatMap((asOf, at) => action(at + 1, {}, asOf)),
    ...due.flatMap((on, at) => action(at + 5, { originalDue: day(on) }, '2018-01-10')),
  );

  await renderPage('/print', { versions: await versions });

  expect(screen.getByText('Silent for 30 to 89 days:').parentElement).toHaveTextContent(
    'Silent for 30 to 89 days: 2 actions (MH-2 and MH-3).',
  );
  expect(screen.getByText('Silent for 90 days or more:').parentElement).toHaveTextContent(
    'Silent for 90 days or more: 1 action (MH-4).',
  );
  const attention = within(screen.getByRole('table', { name: 'Actions that need attention' }));
  expect(attention.getByText(/Overdue by 1 day/).closest('tbody')).toHaveTextContent(/^MH-5/);
  expect(attention.queryByText('MH-6')).toBeNull();
});

it('prints the numbers behind each chart', async () => {
  await renderPage('/print', { versions: await red() });

  expect(
    screen.getByRole('table', { name: 'Status by subgroup: actions by status' }),
  ).toBeVisible();
});

it('has the number, id and whole hash of a snapshot on its cover', async () => {
  const { id, snapshot } = await aFrozenPlan({ notes: 'For <img onerror> the board' });
  const versions = await aPlan(said('snapshot', snapshot, { recordId: id }));

  await renderPage(`/print?at=${id}`, { versions });

  expect(screen.getByRole('heading', { level: 1, name: 'Board, 12 January 2018' })).toBeVisible();
  expect(screen.getByText(`Number 1, id ${id}`)).toBeVisible();
  expect(screen.getByText(snapshot.hash)).toBeVisible();
  expect(screen.getByText('For <img onerror> the board')).toBeVisible();
  expect(screen.queryByText(/^Not a snapshot/)).toBeNull();
});

it('has nothing to print before a partnership is set up', async () => {
  await renderPage('/print');

  expect(screen.getByText('There is nothing to print yet')).toBeVisible();
});

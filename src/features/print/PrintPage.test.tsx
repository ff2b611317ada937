import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { aPlan, anAction, anUpdate, day, said } from '#test/planBuilders.ts';
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

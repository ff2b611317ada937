import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { inUse } from '#domain/versions/records.ts';
import { aPlan, said } from '#test/planBuilders.ts';
import { renderPage } from '#test/renderPage.tsx';
import { aFrozenPlan } from '#test/snapshotFiles.ts';

async function frozenPlan(edition?: 'public') {
  const { snapshot, id } = await aFrozenPlan(edition ? { edition } : {});
  return aPlan(said('snapshot', snapshot, { recordId: id }));
}

it('says what a pack is made from, and offers to take a snapshot, where there is none', async () => {
  await renderPage('/reports', { versions: await aPlan() });

  expect(await screen.findByText('No snapshots yet')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Take a snapshot' })).toBeVisible();
});

it('offers the usual sections of each report, and names at once all that is missing', async () => {
  const { user } = await renderPage('/reports', { versions: await frozenPlan() });
  await user.selectOptions(await screen.findByLabelText('Which report'), 'Exception report');

  await user.clear(screen.getByLabelText('Title'));
  for (const box of within(screen.getByRole('group', { name: 'Which formats' })).getAllByRole(
    'checkbox',
  )) {
    await user.click(box);
  }
  await user.click(screen.getByRole('button', { name: 'Make the files' }));

  const problems = screen.getByText('Not made yet').closest('[role="alert"]');
  expect(problems).toHaveTextContent('Enter a title');
  expect(problems).toHaveTextContent('Choose at least one format');
});

it('makes no public version from a snapshot that is not public', async () => {
  const { user } = await renderPage('/reports', { versions: await frozenPlan() });
  await user.selectOptions(await screen.findByLabelText('Which report'), 'Public version');

  await user.click(screen.getByRole('button', { name: 'Make the files' }));

  expect(screen.getByText(/made from a public snapshot: take one/)).toBeVisible();
});

it('keeps what is chosen as a template under a name that no other has', async () => {
  const { user, storage } = await renderPage('/reports', { versions: await frozenPlan() });
  await user.click(await screen.findByText('Templates'));
  const name = screen.getByLabelText('Save what is chosen as a template');

  await user.type(name, 'Quarterly board');
  await user.click(screen.getByRole('button', { name: 'Save template' }));
  await screen.findByRole('button', { name: 'Use the template Quarterly board' });
  await user.type(name, 'quarterly BOARD');
  await user.click(screen.getByRole('button', { name: 'Save template' }));

  expect(await screen.findAllByText('Another template has this name: choose another')).not.toEqual(
    [],
  );
  const kept = inUse((await storage.readFold()).records, 'report-template');
  expect(kept.map(({ value }) => [value.name, value.kind])).toEqual([
    ['Quarterly board', 'board-pack'],
  ]);
});

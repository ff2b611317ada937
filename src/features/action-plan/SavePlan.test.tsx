import { screen, waitFor, within } from '@testing-library/react';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { aPlan, anAction, anId, anUpdate, said, SUBGROUP } from '#test/planBuilders.ts';
import { renderPage } from '#test/renderPage.tsx';
import { catchSavedFiles } from '#test/savedFiles.ts';

const threeActions = () =>
  aPlan(
    ...[1, 2, 3].map((number) =>
      said('action', anAction({ ref: `MH-${number}`, title: `Action ${number}` }), {
        recordId: anId('action', number),
      }),
    ),
    said('progress-update', anUpdate({ action: anId('action', 2), whatChanged: 'Went well' })),
  );

const linesOf = async (file: Blob) =>
  Papa.parse<string[]>((await file.text()).replace('\uFEFF', '').trimEnd()).data;

it('saves what is on screen, and nothing else, in the order it has there', async () => {
  const saved = catchSavedFiles();
  const { user } = await renderPage('/actions?show=not-started&sort=title&desc=true', {
    versions: await threeActions(),
  });

  await user.click(screen.getByRole('button', { name: 'Save as CSV' }));
  await waitFor(() => expect(saved).toHaveLength(1));

  const [{ name, file } = { name: '', file: new Blob() }] = saved;
  expect(name).toBe('SEP 2017-18 Action plans of all subgroups as at 2018-01-12.csv');
  const lines = await linesOf(file);
  expect(lines.map(([first]) => first)).toContain('Only Not started: 2 of 3 actions shown');
  const shown = within(screen.getByRole('table')).getAllByRole('row').slice(1);
  expect(lines.slice(-2).map(([ref]) => ref)).toEqual(['MH-3', 'MH-1']);
  expect(shown.map((row) => within(row).getAllByRole('cell')[0]?.textContent)).toEqual([
    'MH-3',
    'MH-1',
  ]);
});

it('saves a subgroup’s plan with the words of its updates, and says under which name', async () => {
  const saved = catchSavedFiles();
  const { user } = await renderPage(`/subgroups/${SUBGROUP}`, { versions: await threeActions() });

  await user.click(await screen.findByRole('button', { name: 'Save as CSV' }));

  expect(
    await screen.findByText(
      'Your browser saves the file as SEP 2017-18 Action plan of Mental Health as at 2018-01-12.csv.',
    ),
  ).toBeVisible();
  const lines = await linesOf(saved[0]?.file ?? new Blob());
  expect(lines.find(([ref]) => ref === 'MH-2')).toContain('Went well');
});

it('saves an Excel file, too', async () => {
  const saved = catchSavedFiles();
  const { user } = await renderPage('/actions', { versions: await threeActions() });

  await user.click(screen.getByRole('button', { name: 'Save as Excel' }));
  await waitFor(() => expect(saved).toHaveLength(1));

  expect(saved[0]?.name).toMatch(/\.xlsx$/);
  expect(new TextDecoder().decode(await saved[0]?.file.arrayBuffer()).slice(0, 2)).toBe('PK');
});

it('says so where the file cannot be made, and what to do', async () => {
  const { user } = await renderPage('/actions', {
    versions: await threeActions(),
    startWorker: () => {
      throw new TypeError('No memory left');
    },
  });

  await user.click(screen.getByRole('button', { name: 'Save as Excel' }));

  expect(await screen.findByRole('alert')).toHaveTextContent(
    /The Excel file could not be made.*Try again/,
  );
  expect(screen.getByRole('button', { name: 'Save as Excel' })).toBeEnabled();
});

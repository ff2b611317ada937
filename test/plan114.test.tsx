import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { SUBGROUP } from './planBuilders.ts';
import { SAID_OF_114, versions114 } from './plan114.ts';
import { renderPage } from './renderPage.tsx';

// In Excel and CSV: src/reports/actionPlan/planFile.test.ts. In a browser: end-to-end/exports.spec.ts.

it('is said alike on the board, with each number and its share', async () => {
  await renderPage('/board', { versions: await versions114() });

  expect(screen.getByText(SAID_OF_114)).toBeVisible();
  const numbers = screen.getByRole('list', { name: 'Where the actions stand' });
  const said = within(numbers)
    .getAllByRole('listitem')
    .map((item) => item.textContent?.replaceAll(/\s+/g, ' '));
  expect(said).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^Complete ?64.*56%/),
      expect.stringMatching(/^In progress ?49.*43%/),
      expect.stringMatching(/^Not started ?1.*1%/),
    ]),
  );
});

it('is said alike on the subgroup’s page', async () => {
  await renderPage(`/subgroups/${SUBGROUP}`, { versions: await versions114() });

  expect(await screen.findByText(SAID_OF_114)).toBeVisible();
});

it('is said alike in print', async () => {
  await renderPage('/print', { versions: await versions114() });

  expect(await screen.findByText(SAID_OF_114)).toBeVisible();
});

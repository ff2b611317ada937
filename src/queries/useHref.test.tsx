import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { aPlan } from '#test/planBuilders.ts';
import { renderPage } from '#test/renderPage.tsx';

it('leads to the page, and a press on the link opens it without loading anew', async () => {
  const { user, address } = await renderPage('/subgroups', { versions: await aPlan() });
  const link = screen.getByRole('link', { name: 'Mental Health' });
  expect(link).toHaveAttribute('href', '/subgroups/subgroup-0001');

  await user.click(link);

  expect(await screen.findByRole('heading', { level: 1, name: 'Mental Health' })).toBeVisible();
  expect(address()).toBe('/subgroups/subgroup-0001');
});

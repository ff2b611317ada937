import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { aPlan } from '#test/planBuilders.ts';
import { renderPage } from '#test/renderPage.tsx';

const keysIn = (dialog: HTMLElement) =>
  within(dialog)
    .getAllByRole('term')
    .map(({ textContent }) => textContent);

it('lists the keys that do something on the page that is open, and no others', async () => {
  const { user } = await renderPage('/settings/you', { versions: await aPlan() });

  await user.keyboard('?');

  const dialog = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
  expect(keysIn(dialog)).toEqual(['Ctrl + Enter', '?', 'Ctrl + K', 'Ctrl + Z']);
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('opens by a question mark only where none is being typed', async () => {
  const { user } = await renderPage('/settings/you', { versions: await aPlan() });

  await user.type(screen.getByLabelText(/^Your agency/), 'Who?');

  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.getByLabelText(/^Your agency/)).toHaveValue('Maidstone Borough CouncilWho?');
});

it('turns single keys off, and keeps it so; the list can still be opened', async () => {
  const { user, services } = await renderPage('/settings/device', { versions: await aPlan() });

  await user.click(screen.getByRole('button', { name: 'Turn single keys off' }));
  await user.keyboard('?');

  expect(screen.queryByRole('dialog')).toBeNull();
  expect(services.choices.read().hasSingleKeys).toBe(false);

  await user.click(screen.getByRole('button', { name: 'Keyboard shortcuts' }));
  const dialog = await screen.findByRole('dialog');
  expect(keysIn(dialog)).toEqual(['Ctrl + K', 'Ctrl + Z']);
});

it('says in the accessibility statement what was not tested', async () => {
  await renderPage('/accessibility', { versions: await aPlan() });

  const untested = screen.getByRole('region', { name: 'What was not tested' });
  expect(untested).toHaveTextContent('No screen reader has been tried by a person');
  expect(untested).toHaveTextContent('Firefox and Safari have not been tried');
});

it('has the accessibility statement before anything is open', async () => {
  const { address } = await renderPage('/accessibility', { place: 'files' });

  expect(address()).toBe('/accessibility');
  expect(screen.getByRole('link', { name: 'Back to the first page' })).toBeVisible();
});

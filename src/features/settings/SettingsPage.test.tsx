import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { inUse } from '#domain/versions/records.ts';
import { aPlan } from '#test/planBuilders.ts';
import { renderPage } from '#test/renderPage.tsx';

it('keeps who somebody is on the device, and records nothing in the plan', async () => {
  const { user, storage } = await renderPage('/settings/you', {
    versions: await aPlan(),
    author: null,
  });
  const before = (await storage.health()).rows;

  await user.type(screen.getByLabelText('Your name or role'), 'Chair, Mental Health subgroup');
  await user.click(screen.getByRole('button', { name: 'Save who you are' }));

  await screen.findByText(/is now stamped with Chair, Mental Health subgroup/);
  expect(await storage.device.read('author')).toEqual({
    name: 'Chair, Mental Health subgroup',
    agency: '',
  });
  expect((await storage.health()).rows).toBe(before);
});

it('changes the partnership, and leaves what was not typed in as it was', async () => {
  const { user, storage } = await renderPage('/settings/partnership', { versions: await aPlan() });

  await user.clear(screen.getByLabelText('Days of grace'));
  await user.type(screen.getByLabelText('Days of grace'), '21');
  await user.click(screen.getByRole('button', { name: 'Save the partnership' }));

  await screen.findByText('Partnership saved');
  const { records } = await storage.readFold();
  expect(inUse(records, 'partnership')).toMatchObject([
    { value: { name: 'Safer Example Partnership', graceDays: 21 }, conflicts: [] },
  ]);
});

it('refuses days of grace that are no number of days', async () => {
  const { user, storage } = await renderPage('/settings/partnership', { versions: await aPlan() });
  const before = (await storage.health()).rows;

  await user.clear(screen.getByLabelText('Days of grace'));
  await user.type(screen.getByLabelText('Days of grace'), 'a week');
  await user.click(screen.getByRole('button', { name: 'Save the partnership' }));

  expect(
    await screen.findByRole('button', {
      name: 'Enter the days of grace as a whole number from 0 to 90',
    }),
  ).toBeVisible();
  expect((await storage.health()).rows).toBe(before);
});

it('says how much is kept here, and that there is no second copy where there is none', async () => {
  await renderPage('/settings/data', { versions: await aPlan() });

  expect(screen.getByText('4 saved changes')).toBeVisible();
  expect(screen.getByText(/^None: this browser or window gives no room/)).toBeVisible();
  expect(screen.getByText(/^Not promised/)).toBeVisible();
});

it('says so when the browser does not promise to keep the data', async () => {
  const { user } = await renderPage('/settings/data', { versions: await aPlan() });

  await user.click(screen.getByRole('button', { name: 'Ask the browser to keep it' }));

  expect(await screen.findByText('The browser did not promise')).toBeVisible();
});

it('changes the day of the sample only in the sample', async () => {
  await renderPage('/settings/sample', { versions: await aPlan(), place: 'sample' });

  expect(screen.getByLabelText('See it as on')).toHaveValue('12/01/2018');
});

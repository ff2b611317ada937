import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { inUse } from '#domain/versions/records.ts';
import { aPlan } from '#test/planBuilders.ts';
import { type OpenPage, renderPage } from '#test/renderPage.tsx';

const partnershipIn = async ({ storage }: OpenPage) =>
  inUse((await storage.readFold()).records, 'partnership')[0]?.value;

const called = (usual: string) =>
  within(screen.getByRole('group', { name: usual })).getByLabelText('Called');

it('renames a status, and the key says so', async () => {
  const page = await renderPage('/settings/statuses', { versions: await aPlan() });

  await page.user.clear(called('On track'));
  await page.user.type(called('On track'), 'Green');
  await page.user.click(screen.getByRole('button', { name: 'Save words and rules' }));

  await screen.findByText('Status words and rules saved');
  expect(await partnershipIn(page)).toMatchObject({
    statusWords: { 'on-track': { label: 'Green' } },
  });
  expect(await screen.findAllByRole('term')).toHaveLength(8);
  expect(screen.getByText(/“Green” from 90%/)).toBeVisible();
});

it('says all that is wrong with words and rules at once, and keeps nothing', async () => {
  const page = await renderPage('/settings/statuses', { versions: await aPlan() });

  await page.user.clear(called('At risk'));
  await page.user.clear(screen.getByLabelText('At risk is suggested from (%)'));
  await page.user.type(screen.getByLabelText('At risk is suggested from (%)'), '95');
  await page.user.click(screen.getByRole('button', { name: 'Save words and rules' }));

  const summary = await screen.findByRole('heading', { name: 'There are 2 problems' });
  expect(summary).toBeVisible();
  expect(screen.getByRole('button', { name: 'Enter what “At risk” is called' })).toBeVisible();
  expect(await partnershipIn(page)).toMatchObject({ statusWords: {}, rules: { atRiskFrom: 70 } });
});

it('writes the note for the period that is reported on, and takes it away again', async () => {
  const page = await renderPage('/settings/cycle-note', { versions: await aPlan() });

  await page.user.type(screen.getByLabelText('Note'), 'Say what is carried forward');
  await page.user.type(screen.getByLabelText(/^Updates are asked for by/), '17/01/2018');
  await page.user.click(screen.getByRole('button', { name: 'Save the note' }));

  await screen.findByText('Note for January to March 2018 saved');
  const { records } = await page.storage.readFold();
  expect(inUse(records, 'cycle-note').map(({ value }) => value)).toEqual([
    { period: '2017-Q4', text: 'Say what is carried forward', dueBy: '2018-01-17' },
  ]);
  await page.user.click(await screen.findByRole('button', { name: 'Take the note away' }));

  await screen.findByText('Note for January to March 2018 taken away');
  expect(inUse((await page.storage.readFold()).records, 'cycle-note')).toEqual([]);
});

it('words a marking otherwise, and marks a snapshot so unless somebody chooses', async () => {
  const page = await renderPage('/settings/markings', { versions: await aPlan() });
  const field = screen.getByLabelText('Instead of “OFFICIAL-SENSITIVE”');

  await page.user.clear(field);
  await page.user.type(field, 'Handle with care');
  await page.user.click(screen.getByRole('radio', { name: 'OFFICIAL-SENSITIVE' }));
  await page.user.click(screen.getByRole('button', { name: 'Save the markings' }));

  await screen.findByText('Markings saved');
  expect(await partnershipIn(page)).toMatchObject({
    markingWords: { 'official-sensitive': 'Handle with care' },
    defaultMarking: 'official-sensitive',
  });
});

it('only shows on a device that was set so, and says why', async () => {
  const page = await renderPage('/settings/device', { versions: await aPlan() });

  await page.user.click(screen.getByRole('button', { name: 'Only show on this device…' }));
  const question = await screen.findByRole('alertdialog');
  await page.user.click(within(question).getByRole('button', { name: 'Only show' }));

  expect(
    await screen.findByRole('complementary', { name: 'This device only shows' }),
  ).toBeVisible();
  await page.router.navigate({ to: '/settings/statuses', search: {} });
  expect(await screen.findByText('Nothing can be changed here')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Save words and rules' })).toBeNull();
});

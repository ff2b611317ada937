import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { inUse } from '#domain/versions/records.ts';
import { PARTNERSHIP_SCOPE, type VersionId } from '#domain/ids.ts';
import { aPartnership, aPlan, said } from '#test/planBuilders.ts';
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

const keepOf = (claim: string) => {
  const claims = screen.getAllByRole('listitem').filter((item) => within(item).queryByText(claim));
  return within(claims[0] ?? document.body).getByRole('button', { name: /^Keep/ });
};

const saltOf = (number: number) => ({ salt: `${number}`.repeat(32) });

it('settles no disagreement about the partnership by saving something else', async () => {
  const plan = await aPlan();
  const first = plan.find(({ kind }) => kind === 'partnership');
  const apart = ['Safer Here', 'Safer There'].map((name, number) =>
    said(
      'partnership',
      aPartnership({ name }),
      { scope: PARTNERSHIP_SCOPE, parents: first ? [first.id] : [] },
      saltOf(number),
    ),
  );
  const page = await renderPage('/settings/markings', {
    versions: [...plan, ...(await Promise.all(apart))],
  });

  expect(screen.queryByRole('button', { name: 'Save the markings' })).not.toBeInTheDocument();
  await page.user.click(keepOf('Safer There'));

  expect(await screen.findByRole('button', { name: 'Save the markings' })).toBeVisible();
  expect(await partnershipIn(page)).toMatchObject({ name: 'Safer There' });
});

it('shows both notes where two people changed the one there was, until somebody chooses', async () => {
  const noteOf = (text: string, parents: readonly VersionId[], number: number) =>
    said(
      'cycle-note',
      { period: '2017-Q4', text, dueBy: null },
      { scope: PARTNERSHIP_SCOPE, parents },
      saltOf(number),
    );
  const first = await noteOf('As before', [], 0);
  const page = await renderPage('/settings/cycle-note', {
    versions: await aPlan(
      Promise.resolve(first),
      noteOf('Say what is carried forward', [first.id], 1),
      noteOf('The board meets early', [first.id], 2),
    ),
  });

  expect(screen.queryByRole('button', { name: 'Save the note' })).not.toBeInTheDocument();
  await page.user.click(keepOf('The board meets early'));

  expect(await screen.findByRole('textbox', { name: 'Note' })).toHaveValue('The board meets early');
});

import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PARTNERSHIP_SCOPE } from '#domain/ids.ts';
import { aMeasurement, anIndicator, aTarget, INDICATOR } from '#test/indicatorBuilders.ts';
import { ACTION, anAction, anUpdate, aPlan, said } from '#test/planBuilders.ts';
import { renderPage } from '#test/renderPage.tsx';

async function plan() {
  const versions = await aPlan(
    said('action', anAction({ title: 'Scoping exercise', leadRole: 'Manager' })),
    said('progress-update', anUpdate({ whatChanged: 'Two of four parts are written' })),
  );
  const action = versions.find(({ kind }) => kind === 'action');
  const edited = await said(
    'action',
    anAction({ title: 'Scoping exercise', leadRole: 'Chief Inspector' }),
    { parents: action ? [action.id] : [] },
    { author: { name: 'Officer', agency: 'Kent County Council' } },
  );
  return [...versions, edited];
}

const entries = () =>
  screen.findAllByRole('listitem').then((all) => all.map((one) => one.textContent));

const entryOf = async (words: string) => {
  const link = await screen.findByText(words);
  const entry = link.closest('li');
  if (!entry) throw new TypeError(words);
  return within(entry);
};

it('says who did what, the last first, with what it said before and after', async () => {
  await renderPage('/activity', { versions: await plan() });

  const edit = await entryOf('Changed action MH-1 Scoping exercise');
  expect(edit.getByText('Officer (Kent County Council)')).toBeVisible();
  expect(edit.getByText('Lead role')).toBeVisible();
  expect(edit.getByText('Manager')).toBeVisible();
  expect(edit.getByText('Chief Inspector')).toBeVisible();
  const all = (await entries()).join('\n');
  expect(all.indexOf('Changed action')).toBeLessThan(all.indexOf('Recorded progress on'));
  expect(all.indexOf('Recorded progress on')).toBeLessThan(all.indexOf('Added action'));
  expect(screen.getByText('That is all there is.')).toBeVisible();
});

it('leads to the action that something was said of', async () => {
  const page = await renderPage('/activity', { versions: await plan() });

  await page.user.click(
    await screen.findByRole('link', { name: 'Recorded progress on MH-1 Scoping exercise' }),
  );

  expect(page.address()).toBe(`/actions/${ACTION}`);
});

it('names the indicator and the period of a figure, and leads to it', async () => {
  const scope = PARTNERSHIP_SCOPE;
  const versions = await aPlan(
    said('indicator', anIndicator(), { scope }),
    said('measurement', aMeasurement(), { scope }),
    said('target-revision', aTarget(), { scope }),
  );
  const page = await renderPage('/activity', { versions });

  expect(
    await screen.findByText('Set a target: Burglary in a dwelling, from 1 Apr 2016'),
  ).toBeVisible();
  const figure = screen.getByText('Added a figure: Burglary in a dwelling, Nov 2017');
  await page.user.click(figure);

  expect(page.address()).toBe(`/indicators/${INDICATOR}`);
});

it('is narrowed by who and what, and the address keeps it', async () => {
  const page = await renderPage('/activity', { versions: await plan() });
  const form = within(await screen.findByRole('search', { name: 'Narrow the activity' }));

  await page.user.type(form.getByLabelText('Who'), 'kent county');
  await page.user.click(form.getByRole('button', { name: 'Show' }));

  expect(await screen.findByText('Changed action MH-1 Scoping exercise')).toBeVisible();
  expect(screen.queryByText('Recorded progress on MH-1 Scoping exercise')).toBeNull();
  expect(page.address()).toContain('who=kent');
  await page.user.click(screen.getByRole('button', { name: 'Clear' }));
  expect(await screen.findByText('Recorded progress on MH-1 Scoping exercise')).toBeVisible();
});

it('refuses days that are none, and says what to do where nothing is found', async () => {
  const page = await renderPage('/activity?who=nobody', { versions: await plan() });
  expect(await screen.findByText('Nothing like that was done')).toBeVisible();

  await page.user.type(screen.getByLabelText('From'), 'soon');
  await page.user.click(screen.getByRole('button', { name: 'Show' }));

  expect(await screen.findByRole('alert')).toHaveTextContent('Enter the day like 12/01/2018');
});

it('leaves out on a past day what had not been done by then', async () => {
  const versions = await plan();
  const page = await renderPage('/activity?at=true-on-2018-01-11', { versions });
  // Everything of this plan came on 12 January.
  expect(await screen.findByText('Nothing was done yet')).toBeVisible();

  await page.user.click(screen.getByRole('button', { name: 'Back to today' }));

  expect(await screen.findByText('Changed action MH-1 Scoping exercise')).toBeVisible();
});

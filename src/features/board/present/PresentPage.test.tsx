import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PARTNERSHIP_SCOPE } from '#domain/ids.ts';
import { anAction, anId, aPartnership, aPlan, aSubgroup, said } from '#test/planBuilders.ts';
import { renderPage } from '#test/renderPage.tsx';

const NOTICE = 'Illustrative sample data';

const PLAN = () =>
  aPlan(
    said('partnership', aPartnership({ notice: NOTICE }), {
      scope: PARTNERSHIP_SCOPE,
      recordId: anId('partnership'),
    }),
    said('action', anAction()),
  );

const page = () => screen.getByText(/^Page \d/).firstChild?.textContent;
const heading = () => screen.getByRole('heading', { level: 1 }).textContent;

async function present(path = '/present') {
  const opened = await renderPage(path, { versions: await PLAN() });
  await screen.findByText(/^Page \d/);
  return opened;
}

it('begins with whose plan it is, and says on every page as at when, how marked, and that it is a sample', async () => {
  const { user } = await present();

  expect(heading()).toBe('Safer Example Partnership');
  for (const _ of ['the first page', 'the second']) {
    expect(
      screen.getByText('Safer Example Partnership · Plan 2017-18 · As at 12 January 2018'),
    ).toBeVisible();
    expect(screen.getByText('OFFICIAL')).toBeVisible();
    expect(screen.getByText(NOTICE)).toBeVisible();
    await user.keyboard('{ArrowRight}');
  }
});

it('has the screen to itself', async () => {
  await present();

  expect(screen.queryByRole('navigation')).toBeNull();
  expect(screen.queryByRole('banner')).toBeNull();
});

it('is stepped through by the keys of a keyboard and of a clicker, and stops at its ends', async () => {
  const { user } = await present();
  const last = page()?.replace('Page 1 of ', '');
  const press = async (keys: string) => {
    await user.keyboard(keys);
    return page();
  };

  expect(await press('{ArrowLeft}')).toBe(`Page 1 of ${last}`);
  expect(await press('{ArrowRight}')).toBe(`Page 2 of ${last}`);
  expect(await press('{PageDown}')).toBe(`Page 3 of ${last}`);
  expect(await press(' ')).toBe(`Page 4 of ${last}`);
  expect(await press('{PageUp}')).toBe(`Page 3 of ${last}`);
  expect(await press('{Shift>} {/Shift}')).toBe(`Page 2 of ${last}`);
  expect(await press('{End}')).toBe(`Page ${last} of ${last}`);
  expect(await press('{ArrowRight}')).toBe(`Page ${last} of ${last}`);
  expect(await press('{Home}')).toBe(`Page 1 of ${last}`);
  expect(await press('{Control>}{ArrowRight}{/Control}')).toBe(`Page 1 of ${last}`);
});

it('is stepped through by buttons, announces where it is, and a link opens there', async () => {
  const { user, address } = await present();

  await user.click(screen.getByRole('button', { name: 'Next' }));

  expect(heading()).toBe('Where the plan stands');
  expect(screen.getByText(/^Page 2 of \d+$/)).toHaveAttribute('role', 'status');
  expect(screen.getByText(/^Page 2/)).toHaveTextContent(/: Where the plan stands$/);
  expect(address()).toBe('/present?page=2');
});

it('opens at the page of its address, the last where there are not so many', async () => {
  await present('/present?page=400');

  expect(heading()).toBe('What the statuses mean');
});

it('is left for the board with Escape', async () => {
  const { user } = await present();

  await user.keyboard('{Escape}');

  expect(await screen.findByRole('link', { name: 'Present' })).toHaveAttribute('href', '/present');
  expect(screen.queryByText(/^Page \d/)).toBeNull();
});

it('says what is missing while there is no partnership', async () => {
  await renderPage('/present');
  expect(screen.getByRole('heading', { name: 'No partnership is set up here' })).toBeVisible();
});

it('puts more subgroups than can be read on pages of their own', async () => {
  const others = Array.from({ length: 7 }, (_, at) =>
    said('subgroup', aSubgroup({ name: `Subgroup ${at}`, code: `S${at}` }), {
      scope: PARTNERSHIP_SCOPE,
      recordId: anId('subgroup', at + 2),
    }),
  );
  const versions = [...(await PLAN()), ...(await Promise.all(others))];
  const { user } = await renderPage('/present?page=3', { versions });
  await screen.findByText(/^Page 3/);

  expect(heading()).toBe('Status by subgroup, 1 of 2');
  await user.keyboard('{ArrowRight}');
  expect(heading()).toBe('Status by subgroup, 2 of 2');
});

import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PARTNERSHIP_SCOPE } from '#domain/ids.ts';
import { anAction, anId, anUpdate, aPlan, aSubgroup, day, said } from '#test/planBuilders.ts';
import { renderPage } from '#test/renderPage.tsx';

const OTHER = anId('subgroup', 2);

/** One action in each of two subgroups; the second has been silent since June. */
const TWO_PLANS = async () => [
  ...(await aPlan(
    said('action', anAction({ ref: 'MH-1', title: 'Scoping exercise' }), {
      recordId: anId('action', 1),
    }),
    said('action', anAction({ ref: 'SM-1', title: 'Needle bins', subgroup: OTHER }), {
      recordId: anId('action', 2),
    }),
    said('progress-update', anUpdate({ action: anId('action', 2), asOf: day('2017-06-30') })),
  )),
  await said('subgroup', aSubgroup({ name: 'Substance Misuse', code: 'SM' }), {
    scope: PARTNERSHIP_SCOPE,
    recordId: OTHER,
  }),
];

const titles = () =>
  within(screen.getByRole('table'))
    .getAllByRole('rowheader')
    .map((cell) => cell.textContent);

it('lists the actions of all subgroups, each with its subgroup', async () => {
  await renderPage('/actions', { versions: await TWO_PLANS() });

  expect(screen.getByRole('heading', { level: 1, name: 'All actions' })).toBeVisible();
  expect(titles()).toEqual(['Scoping exercise', 'Needle bins']);
  expect(screen.getByRole('cell', { name: /Substance Misuse/ })).toBeVisible();
});

it('says in its heading and its title what it is narrowed to', async () => {
  await renderPage('/actions?show=silent', { versions: await TWO_PLANS() });

  const name = 'Actions with no update for October to December 2017';
  expect(screen.getByRole('heading', { level: 1, name })).toBeVisible();
  expect(document.title).toBe(name);
  expect(titles()).toEqual(['Needle bins']);
});

it('finds actions by their subgroup', async () => {
  await renderPage('/actions?find=substance', { versions: await TWO_PLANS() });

  expect(titles()).toEqual(['Needle bins']);
});

it('passes over what it does not know in an address', async () => {
  await renderPage('/actions?show=__proto__&sort=nothing', { versions: await TWO_PLANS() });

  expect(titles()).toHaveLength(2);
});

it('says where actions come from while there are none', async () => {
  await renderPage('/actions', { versions: await aPlan() });

  expect(screen.getByRole('heading', { name: 'No actions yet' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Choose a subgroup' })).toHaveAttribute(
    'href',
    '/subgroups',
  );
});

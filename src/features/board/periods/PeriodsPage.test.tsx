import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PARTNERSHIP_SCOPE } from '#domain/ids.ts';
import { anAction, anId, anUpdate, aPlan, aSubgroup, day, said } from '#test/planBuilders.ts';
import { renderPage } from '#test/renderPage.tsx';

const update = (number: number, of: number, asOf: string, told: Parameters<typeof anUpdate>[0]) =>
  said('progress-update', anUpdate({ action: anId('action', of), asOf: day(asOf), ...told }), {
    recordId: anId('progress-update', number),
  });

/** MH-1 went on track, then silent, then came back at risk; SM-1 has never been begun. */
const PLAN = () =>
  aPlan(
    said('subgroup', aSubgroup({ name: 'Substance Misuse', code: 'SM' }), {
      scope: PARTNERSHIP_SCOPE,
      recordId: anId('subgroup', 2),
    }),
    said('action', anAction({ ref: 'MH-1', addedOn: day('2017-07-03') })),
    said('action', anAction({ ref: 'SM-1', title: 'Visits', subgroup: anId('subgroup', 2) }), {
      recordId: anId('action', 2),
    }),
    update(1, 1, '2017-09-15', { percentDone: 20 }),
    update(2, 1, '2018-01-08', { percentDone: 50, status: 'at-risk' }),
  );

const cellsOf = (name: RegExp) => {
  const row = screen.getByRole('link', { name }).closest('tr');
  return [...(row?.querySelectorAll('td') ?? [])].map(({ textContent }) => textContent);
};

it('shows each action as it stood at each period’s end, a silence as one, and what changed', async () => {
  await renderPage('/board/periods', { versions: await PLAN() });

  await screen.findAllByRole('columnheader', { name: 'Q4 2017-18 so far' });
  expect(cellsOf(/^MH-1/)).toEqual([
    'Not in the plan',
    'On track20% done',
    'No update',
    'At risk50% done',
    'Q4 2017-18 so far: no update to at risk. 20% to 50% done',
  ]);
  expect(cellsOf(/^SM-1/).at(-1)).toBe('No change in status or due date');
});

it('narrows to what changed and to a subgroup, and a link shows the same', async () => {
  const { user, address } = await renderPage('/board/periods', { versions: await PLAN() });

  await user.click(await screen.findByLabelText(/^Only those that changed/));

  expect(screen.getByText('1 of 2 actions shown')).toBeVisible();
  expect(screen.queryByRole('heading', { name: 'Substance Misuse' })).toBeNull();
  expect(address()).toBe('/board/periods?changed=true');

  await user.selectOptions(screen.getByLabelText('Subgroup'), 'Substance Misuse');
  expect(await screen.findByRole('heading', { name: 'No actions match' })).toBeVisible();
});

it('opens as its address says, grouped by subgroup, each action leading to its page', async () => {
  await renderPage(`/board/periods?subgroup=${anId('subgroup', 2)}`, { versions: await PLAN() });

  const group = await screen.findByRole('region', { name: 'Substance Misuse' });
  expect(within(group).getByRole('link', { name: /^SM-1/ })).toHaveAttribute(
    'href',
    '/actions/action-0002',
  );
  expect(screen.queryByRole('link', { name: /^MH-1/ })).toBeNull();
});

it('says what goes here while there are no actions', async () => {
  await renderPage('/board/periods', { versions: await aPlan() });

  expect(await screen.findByRole('heading', { name: 'No actions yet' })).toBeVisible();
});

import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PARTNERSHIP_SCOPE } from '#domain/ids.ts';
import { aMeeting, anId, aPlan, aSubgroup, day, said, SUBGROUP } from '#test/planBuilders.ts';
import { renderPage } from '#test/renderPage.tsx';

const meeting = (number: number, on: string, title: string) =>
  said('meeting', aMeeting({ subgroup: SUBGROUP, title, on: day(on) }), {
    scope: PARTNERSHIP_SCOPE,
    recordId: anId('meeting', number),
  });

const BEFORE = anId('subgroup', 2);

const VERSIONS = () =>
  aPlan(
    meeting(1, '2017-11-08', 'Autumn meeting'),
    meeting(2, '2018-02-14', 'Winter meeting'),
    meeting(3, '2018-05-09', 'Spring meeting'),
    said(
      'subgroup',
      aSubgroup({
        name: 'Serious Crime',
        lineage: [{ how: 'split-from', from: SUBGROUP, on: day('2017-04-12') }],
      }),
      { scope: PARTNERSHIP_SCOPE, recordId: BEFORE },
    ),
  );

const detail = (term: string) => screen.getByText(term, { selector: 'dt' }).nextElementSibling;

it('is a page of its own, beside the plan, and says whose it is', async () => {
  const { user } = await renderPage(`/subgroups/${SUBGROUP}`, { versions: await VERSIONS() });
  const tabs = within(screen.getByRole('navigation', { name: 'Pages of Mental Health' }));
  expect(tabs.getByRole('link', { current: 'page' })).toHaveTextContent('Action plan');

  await user.click(tabs.getByRole('link', { name: 'About' }));

  expect(await screen.findByRole('heading', { name: 'About this subgroup' })).toBeVisible();
  expect(screen.getByRole('heading', { level: 1, name: 'Mental Health' })).toBeVisible();
  expect(tabs.getByRole('link', { current: 'page' })).toHaveTextContent('About');
  expect(document.title).toBe('Mental Health: about');
});

it('tells the meetings that were from those to come, and names what is not known', async () => {
  await renderPage(`/subgroups/${SUBGROUP}/about`, { versions: await VERSIONS() });

  expect(detail('Next')).toHaveTextContent('14 February 2018');
  expect(detail('Then')).toHaveTextContent('9 May 2018: Spring meeting');
  expect(detail('Held')).toHaveTextContent('8 November 2017: Autumn meeting');
  expect(detail('Deputy')).toHaveTextContent('Not given');
});

it('leads to what the subgroup came from, and to what it became', async () => {
  const { user } = await renderPage(`/subgroups/${SUBGROUP}/about`, {
    versions: await VERSIONS(),
  });
  expect(detail('Lineage')).toHaveTextContent('Re-formed into Serious Crime (12 April 2017)');

  await user.click(screen.getByRole('link', { name: 'Serious Crime' }));

  expect(await screen.findByRole('heading', { level: 1, name: 'Serious Crime' })).toBeVisible();
});

import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PARTNERSHIP_SCOPE } from '#domain/ids.ts';
import type { Subgroup } from '#domain/records/subgroup.ts';
import {
  aMeeting,
  anAction,
  anId,
  anUpdate,
  aPlan,
  aSubgroup,
  day,
  said,
} from '#test/planBuilders.ts';
import { renderPage } from '#test/renderPage.tsx';

const subgroup = (number: number, told: Partial<Subgroup>) =>
  said('subgroup', aSubgroup(told), {
    scope: PARTNERSHIP_SCOPE,
    recordId: anId('subgroup', number),
  });

const rowsOf = (name: string) =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent);

it('shows the chair, the plan, what was delivered and the next meeting of each', async () => {
  const meeting = (number: number, on: string) =>
    said('meeting', aMeeting({ subgroup: anId('subgroup'), title: 'Subgroup', on: day(on) }), {
      recordId: anId('meeting', number),
    });
  const versions = await aPlan(
    said('action', anAction()),
    said('progress-update', anUpdate({ status: 'complete', evidence: 'Report' })),
    meeting(1, '2018-02-20'),
    meeting(2, '2018-01-17'),
    meeting(3, '2018-01-11'),
    subgroup(2, { name: 'Substance Misuse', state: 'forming', planState: 'none-yet' }),
  );

  await renderPage('/subgroups', { versions });

  expect(rowsOf('Subgroups at work')).toEqual([
    'Mental HealthNo priorityChairAgency not knownPlan agreed1Complete: 1 of 1 (100%)0017 Jan 2018',
    'Substance MisuseNo priorityChairAgency not knownNo action plan yetSubgroup forming0No actions yet00No meeting arranged',
  ]);
  expect(screen.getByRole('link', { name: 'Mental Health' })).toHaveAttribute(
    'href',
    '/subgroups/subgroup-0001',
  );
});

it('keeps former subgroups apart, with what became of them', async () => {
  const from = anId('subgroup', 9);
  const versions = await aPlan(
    subgroup(9, { name: 'Community Resilience', state: 'closed', planState: 'none-yet' }),
    subgroup(2, { name: 'Gangs', lineage: [{ how: 'split-from', from, on: null }] }),
    subgroup(3, { name: 'OCG', lineage: [{ how: 'split-from', from, on: day('2017-04-12') }] }),
  );

  await renderPage('/subgroups', { versions });

  expect(rowsOf('Former subgroups')).toEqual([
    'Community ResilienceClosedRe-formed into Gangs and OCG (12 April 2017).None',
  ]);
  expect(rowsOf('Subgroups at work')).toHaveLength(3);
});

it('points to setting up where there is none', async () => {
  await renderPage('/subgroups');

  expect(screen.getByRole('heading', { name: 'No subgroups yet' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Set them up' })).toHaveAttribute('href', '/set-up');
});

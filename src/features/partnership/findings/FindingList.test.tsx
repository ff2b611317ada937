import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PARTNERSHIP_SCOPE } from '#domain/ids.ts';
import type { MutableKind, RecordBodies } from '#domain/records/kinds.ts';
import { ASSESSMENT_BODIES } from '#test/evidenceBodies.ts';
import { anId, aPlan, said } from '#test/planBuilders.ts';
import { renderPage } from '#test/renderPage.tsx';

const shared = <K extends MutableKind>(kind: K, number: number, value: RecordBodies[K]) =>
  said(kind, value, { recordId: anId(kind, number), scope: PARTNERSHIP_SCOPE });

const assessment = anId('strategic-assessment', 1);

const anAssessment = () =>
  shared('strategic-assessment', 1, {
    ...ASSESSMENT_BODIES['strategic-assessment'],
    ...{ planYear: anId('plan-year'), recommended: [], themes: [] },
  });

const finding = (number: number, said: Partial<RecordBodies['finding']>) =>
  shared('finding', number, { ...ASSESSMENT_BODIES.finding, assessment, priority: null, ...said });

it.each([
  ['findings', 'Add a finding'],
  ['issues', 'Add an issue'],
])('offers the first step where an assessment has no %s yet', async (section, step) => {
  await renderPage(`/partnership/${section}`, {
    versions: [...(await aPlan()), await anAssessment()],
  });

  expect(await screen.findByRole('link', { name: step })).toBeVisible();
});

it('asks for an assessment first where there is none', async () => {
  await renderPage('/partnership/findings', { versions: await aPlan() });

  expect(await screen.findByRole('link', { name: 'Add an assessment first' })).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Add a finding' })).not.toBeInTheDocument();
});

it('lists findings as they were entered, and where each stands', async () => {
  await renderPage('/partnership/findings', {
    versions: [
      ...(await aPlan()),
      await anAssessment(),
      await finding(1, { text: 'First', page: '', source: 'Minutes of March' }),
      await finding(2, { text: 'Second', page: '12', source: '' }),
      await finding(3, { text: 'Third', page: '', source: '' }),
    ],
  });

  const table = await screen.findByRole('table', { name: 'Findings and recommendations' });
  const rows = within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent);
  expect(rows).toEqual([
    expect.stringMatching(/^First.*Minutes of March/),
    expect.stringMatching(/^Second.*Page 12/),
    expect.stringMatching(/^Third.*Page not given/),
  ]);
});

import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PARTNERSHIP_SCOPE } from '#domain/ids.ts';
import { anIndicator, aSeries, aTarget, INDICATOR } from '#test/indicatorBuilders.ts';
import { aPlan, said } from '#test/planBuilders.ts';
import { renderPage } from '#test/renderPage.tsx';

const QUIET = [52, 48, 50, 49, 53, 47, 51, 50, 49, 52, 48, 51];
const scope = PARTNERSHIP_SCOPE;

const withFigures = (values: readonly (number | null)[]) =>
  aPlan(
    said('indicator', anIndicator(), { scope }),
    said('target-revision', aTarget(), { scope }),
    ...aSeries(values).map(({ value, id }) => said('measurement', value, { recordId: id, scope })),
  );

const PAGE = `/indicators/${INDICATOR}`;

it('shows on the scorecard where an indicator stands, and opens it', async () => {
  const { user } = await renderPage('/indicators', { versions: await withFigures([60, ...QUIET]) });

  const row = await screen.findByRole('row', { name: /Burglary in a dwelling, Example borough/ });
  expect(row).toHaveTextContent('51 offences, Dec 2017');
  expect(row).toHaveTextContent('▲ Better');
  expect(row).toHaveTextContent('✗ Not met (target 45 offences)');
  await user.click(within(row).getByRole('link'));

  expect(
    await screen.findByRole('heading', { level: 1, name: 'Burglary in a dwelling' }),
  ).toBeVisible();
});

it('says in words what the chart draws, and names the source of every figure', async () => {
  await renderPage(PAGE, { versions: await withFigures(QUIET) });

  expect(
    await screen.findByText(
      'Dec 2017: 51 offences; ordinary variation; ✗ Not met (target 45 offences). The process, as it is, may or may not meet the target.',
    ),
  ).toBeInTheDocument();
  const figures = screen.getByRole('table', { name: 'Figures and their sources' });
  expect(within(figures).getAllByText('Invented for a test')).toHaveLength(12);
});

it('says that a short series has no limits, and how many figures are needed', async () => {
  await renderPage(PAGE, { versions: await withFigures([50, 51]) });

  expect(
    await screen.findByText(/no limits: 2 figures in a row, 12 are needed/),
  ).toBeInTheDocument();
});

it('keeps pasted figures after saying what each would do', async () => {
  const { user } = await renderPage(`${PAGE}/add`, { versions: await withFigures([50]) });

  await user.click(await screen.findByLabelText(/^Figures by month/));
  await user.paste('Dec 2017\t55\nNov 2017\t1,234 \nOct 2017\t<5');
  const preview = await screen.findByRole('table', { name: 'What would be kept' });
  expect(
    within(preview)
      .getAllByRole('row')
      .slice(1)
      .map(({ textContent }) => textContent),
  ).toEqual([
    expect.stringMatching(/Dec 2017.*50 offences.*55 offences.*Corrects the figure there/),
    expect.stringMatching(/Nov 2017.*1,234 offences.*New/),
    expect.stringMatching(/Oct 2017.*Suppressed.*New/),
  ]);
  await user.click(screen.getByRole('button', { name: 'Keep these figures' }));

  await screen.findByRole('heading', { level: 1, name: 'Burglary in a dwelling' });
  const figures = await screen.findByRole('table', { name: 'Figures and their sources' });
  expect(
    within(figures)
      .getAllByRole('row')
      .slice(1)
      .map((row) => within(row).getAllByRole('cell')[0]?.textContent),
  ).toEqual(['55 offences', '1,234 offences', 'Suppressed, not shown']);
});

it('says of each line that cannot be read what is wrong, and keeps nothing', async () => {
  const { user } = await renderPage(`${PAGE}/add`, { versions: await withFigures([50]) });

  await user.click(await screen.findByLabelText(/^Figures by month/));
  await user.paste('Dec 2017\tabout 7\nsometime\t5');
  await user.click(screen.getByRole('button', { name: 'Keep these figures' }));

  expect(await screen.findByRole('alert')).toHaveTextContent(
    /Line 1, “Dec 2017 about 7”: the figure is not a number. Line 2, “sometime 5”: write the period/,
  );
});

it('asks for the reason of a target, and shows every revision', async () => {
  const { user } = await renderPage(`${PAGE}/target`, { versions: await withFigures([50]) });

  await user.type(await screen.findByLabelText(/^Value/), '40');
  await user.type(screen.getByLabelText('First day it holds for'), '01/12/2017');
  await user.click(screen.getByRole('button', { name: 'Set it' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Say why it is set or changed');
  await user.type(screen.getByLabelText('Reason'), 'A harder aim');
  await user.click(screen.getByRole('button', { name: 'Set it' }));

  const table = await screen.findByRole('table', { name: /^Targets and baselines/ });
  expect(table).toHaveTextContent('Agreed with the plan');
  expect(table).toHaveTextContent('A harder aim');
});

it('adds an indicator, for which nobody is judged by an oversight', async () => {
  const { user } = await renderPage('/indicators/new', { versions: await aPlan() });

  await user.type(await screen.findByLabelText('Name'), 'Reports of domestic abuse');
  await user.type(screen.getByLabelText('Unit'), 'reports');
  await user.click(screen.getByRole('button', { name: 'Add the indicator' }));

  await screen.findByRole('heading', { level: 1, name: 'Reports of domestic abuse' });
  expect(screen.getAllByText('Neither is better').length).toBeGreaterThan(0);
  expect(screen.getByText('No baseline yet')).toBeVisible();
  expect(screen.getByText('There are no figures yet.')).toBeInTheDocument();
});

it('changes what is said of an indicator, and leaves its figures', async () => {
  const { user } = await renderPage(`${PAGE}/edit`, { versions: await withFigures([50]) });

  const name = await screen.findByLabelText('Name');
  await user.clear(name);
  await user.type(name, 'Burglary at home');
  await user.click(screen.getByRole('button', { name: 'Save the indicator' }));

  await screen.findByRole('heading', { level: 1, name: 'Burglary at home' });
  expect(screen.getByRole('table', { name: 'Figures and their sources' })).toHaveTextContent(
    '50 offences',
  );
});

import '#ui/base.css';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { STATUSES } from '#domain/progress/status.ts';
import { aSubgroupStatus } from '#test/chartBuilders.ts';
import { StatusBySubgroupChart } from './StatusBySubgroupChart.tsx';

const ROWS = [
  aSubgroupStatus('Violence Prevention', {
    ...{ complete: 4, 'on-track': 3, 'at-risk': 2, 'off-track': 3 },
    ...{ 'no-update': 2, 'not-started': 2, suspended: 2, closed: 2 },
  }),
  aSubgroupStatus('Domestic Abuse', { complete: 5, 'on-track': 4 }, { planState: 'draft' }),
  aSubgroupStatus('Mental Health', {}, { planState: 'none-yet', state: 'forming' }),
];

const textsIn = (element: Element, selector: string) =>
  [...element.querySelectorAll(selector)].map(({ textContent }) => textContent);

const WIDE = 1100;

it('draws the same numbers that its table holds', async () => {
  const { container } = await render(<StatusBySubgroupChart rows={ROWS} width={WIDE} />);

  const drawn = textsIn(container, 'svg g[data-status] text').map(Number);
  const cells = [...container.querySelectorAll('tbody tr')].map((row) =>
    textsIn(row, 'td[data-number]').slice(0, STATUSES.length).map(Number),
  );

  const sorted = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b);
  expect(sorted(drawn)).toEqual(sorted(cells.flat().filter((count) => count > 0)));
  expect(textsIn(container, 'svg .totals text')).toEqual(['20', '9 draft', 'No action plan yet']);
});

it('gives each status a pattern of its own, named in a legend inside the picture', async () => {
  const { container } = await render(<StatusBySubgroupChart rows={ROWS} width={WIDE} />);

  const patterns = [...container.querySelectorAll('svg pattern')].map(({ innerHTML }) => innerHTML);
  const fills = [...container.querySelectorAll('svg g[data-status] > rect:first-child')].map(
    (rect) => rect.getAttribute('fill') ?? '',
  );

  expect(new Set(patterns)).toHaveProperty('size', STATUSES.length);
  expect(fills.every((fill) => container.querySelector(`pattern${fill.slice(4, -1)}`))).toBe(true);
  expect(textsIn(container, 'svg .legend text')).toEqual([
    'Complete',
    'On track',
    'At risk',
    'Off track',
    'No update',
    'Not started',
    'Suspended',
    'Closed (not delivered)',
  ]);
});

it('draws no bar for a subgroup without actions, and none at all where nobody has any', async () => {
  const none = ROWS.slice(2);
  const { container } = await render(<StatusBySubgroupChart rows={none} width={WIDE} />);

  expect(container.querySelectorAll('svg g[data-status]')).toHaveLength(0);
  expect(textsIn(container, 'svg .totals text')).toEqual(['No action plan yet']);
});

it('draws forty subgroups with names of 400 letters inside its width', async () => {
  const rows = Array.from({ length: 40 }, (_, at) =>
    aSubgroupStatus(`${at} ${'Safeguarding '.repeat(32)}`, { complete: at }),
  );
  const { container } = await render(<StatusBySubgroupChart rows={rows} width={390} />);

  const svg = container.querySelector('svg.recharts-surface');
  const right = svg?.getBoundingClientRect().right ?? 0;
  const names = [...container.querySelectorAll('svg .names text')];
  expect(names).toHaveLength(40);
  expect(Math.max(...names.map((name) => name.getBoundingClientRect().right))).toBeLessThan(right);
});

it('is a named stop on the way of the keyboard, and reads out each row by the arrow keys', async () => {
  const screen = await render(<StatusBySubgroupChart rows={ROWS} />);
  const chart = screen.getByRole('application', { name: /Status by subgroup/ });
  await expect.element(chart).toBeInTheDocument();

  (chart.element() as HTMLElement).focus();
  const readOut = screen.getByRole('status');

  await expect.element(readOut).toHaveTextContent(/^Violence Prevention: 4 complete, 3 on track/);
  await userEvent.keyboard('{ArrowDown}');
  await expect
    .element(readOut)
    .toHaveTextContent('Domestic Abuse: 5 complete and 4 on track, of 9 actions');

  await userEvent.keyboard('{ArrowDown}');
  await expect.element(readOut).toHaveTextContent('Mental Health: No action plan yet');
});

it('leads from each name to its subgroup', async () => {
  const screen = await render(
    <StatusBySubgroupChart rows={ROWS} linkTo={({ id }) => `#/subgroups/${id}`} />,
  );

  await expect
    .element(screen.getByRole('link', { name: /Domestic Abuse/ }))
    .toHaveAttribute('href', '#/subgroups/Domestic Abuse');
});

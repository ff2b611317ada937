import '#ui/base.css';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { someStatusPeriods } from '#test/chartBuilders.ts';
import { StatusOverTimeChart } from './StatusOverTimeChart.tsx';

const PERIODS = someStatusPeriods(
  [
    { 'on-track': 36, 'not-started': 12 },
    { complete: 20, 'no-update': 28 },
    { complete: 50 },
    null,
  ],
  2,
);

const textsIn = (element: Element, selector: string) =>
  [...element.querySelectorAll(selector)].map(({ textContent }) => textContent);

it('draws the same numbers that its table holds, and a gap for a period to come', async () => {
  const { container } = await render(<StatusOverTimeChart periods={PERIODS} width={800} />);

  expect(textsIn(container, 'svg g[data-status] text').toSorted()).toEqual([
    '12',
    '20',
    '28',
    '36',
    '50',
  ]);
  expect(textsIn(container, 'svg .totals text')).toEqual(['48', '48', '50', 'Not yet']);
  expect(textsIn(container, 'tbody tr:last-child td').every((cell) => cell === 'Not yet')).toBe(
    true,
  );
  expect(container.querySelector('svg')).toHaveTextContent('Q3 2017-18so far');
});

it('draws nothing before the plan year has begun, and says so', async () => {
  const screen = await render(<StatusOverTimeChart periods={someStatusPeriods([null])} />);

  expect(screen.container.querySelector('.recharts-surface')).toBeNull();
  await expect.element(screen.getByText(/^No period of the plan year has ended/)).toBeVisible();
});

it('reads out each period by the arrow keys, the gap too', async () => {
  const screen = await render(<StatusOverTimeChart periods={PERIODS} />);
  const chart = screen.getByRole('application', { name: /Status over time/ });
  await expect.element(chart).toBeInTheDocument();

  (chart.element() as HTMLElement).focus();

  await expect.element(screen.getByText(/^April to June 2017: 36 on track/)).toBeInTheDocument();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
  await expect.element(screen.getByText('January to March 2018: not yet')).toBeInTheDocument();
});

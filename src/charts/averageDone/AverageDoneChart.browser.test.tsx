import '#ui/base.css';
import { expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { periodsBetween } from '#domain/calendar.ts';
import { someMeanPeriods } from '#test/chartBuilders.ts';
import { day } from '#test/planBuilders.ts';
import { AverageDoneChart } from './AverageDoneChart.tsx';

const PERIODS = someMeanPeriods([[27, 35, 48], [null, 0, 48], [97, 36, 50], null], 2);

const textsIn = (element: Element, selector: string) =>
  [...element.querySelectorAll(selector)].map(({ textContent }) => textContent);

it('bridges no gap: where nobody gave a figure there is neither a mark nor a nought', async () => {
  const { container } = await render(<AverageDoneChart periods={PERIODS} width={800} />);

  expect(container.querySelectorAll('svg .recharts-line-dots circle')).toHaveLength(2);
  expect(container.querySelector('svg .recharts-line-curve')?.getAttribute('d') ?? '').not.toMatch(
    /L/,
  );
  expect(textsIn(container, 'svg .means text')).toEqual([
    '27%',
    'No figure given',
    '97%',
    'Not yet',
  ]);
});

it('holds in its table every mean with what it is over', async () => {
  const { container } = await render(<AverageDoneChart periods={PERIODS} width={800} />);

  expect(textsIn(container, 'tbody td')).toEqual([
    ...['27%', '35 of 48'],
    ...['No figure given', '0 of 48'],
    ...['97%', '36 of 50'],
    ...['Not yet', 'Not yet'],
  ]);
});

it('keeps a figure near the top, and those of twelve months, inside its picture', async () => {
  const months = periodsBetween(day('2017-04-01'), day('2018-03-31'), 'month').map((period) => ({
    ...{ period, mean: 100, reported: 1, inPlan: 1 },
    ...{ hasBegun: true, isRunning: false },
  }));
  const { container } = await render(<AverageDoneChart periods={months} width={1000} />);

  const svg = container.querySelector('svg.recharts-surface')?.getBoundingClientRect();
  const labels = [...container.querySelectorAll('svg text')].map((text) =>
    text.getBoundingClientRect(),
  );
  expect(Math.min(...labels.map(({ top }) => top))).toBeGreaterThanOrEqual(svg?.top ?? 0);
  expect(Math.max(...labels.map(({ bottom }) => bottom))).toBeLessThanOrEqual(svg?.bottom ?? 0);
});

import '#ui/base.css';
import { expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { aPlan, someQuarters } from '#test/chartBuilders.ts';
import { ProgressAgainstPlanChart } from './ProgressAgainstPlanChart.tsx';

const PLAN = aPlan(
  someQuarters(
    [
      [6, 5, 3],
      [15, 12, 8],
      [26, 21, 13],
      [44, 40, 14],
      [47, 47, null],
    ],
    3,
  ),
);

const textsIn = (element: Element, selector: string) =>
  [...element.querySelectorAll(selector)].map(({ textContent }) => textContent);

it('leaves a gap where a quarter has not begun, and says so in the table', async () => {
  const { container } = await render(<ProgressAgainstPlanChart plan={PLAN} width={1100} />);

  const marks = [...container.querySelectorAll('svg .recharts-line-dots')].map(
    (line) => line.querySelectorAll('path').length,
  );
  expect(marks).toEqual([5, 5, 4]);
  expect(textsIn(container, 'tbody tr:last-child td')).toEqual(['47', '47', 'Not yet']);
});

it('draws the same numbers that its table holds', async () => {
  const { container } = await render(<ProgressAgainstPlanChart plan={PLAN} width={1100} />);

  const column = textsIn(container, 'tbody td:last-child');
  expect(textsIn(container, 'svg .done text')).toEqual(['3', '8', '13']);
  expect(textsIn(container, 'svg .ends text')).toEqual(['47', '14']);
  expect(column).toEqual(['3', '8', '13', '14 so far', 'Not yet']);
});

it('marks the running quarter, names the slippage and what each line is', async () => {
  const { container } = await render(<ProgressAgainstPlanChart plan={PLAN} width={1100} />);

  expect(container.querySelector('svg')).toHaveTextContent('Q4 2017-18so far');
  expect(textsIn(container, 'svg .slippage text')).toEqual(['Slippage: 5']);
  expect(textsIn(container, 'svg .legend text')).toEqual([
    'Original plan',
    'Revised plan',
    'Complete',
  ]);
});

it('tells its lines apart by dash and mark, not by colour alone', async () => {
  const { container } = await render(<ProgressAgainstPlanChart plan={PLAN} width={1100} />);

  const dashes = [...container.querySelectorAll('svg .recharts-line-curve')].map((line) =>
    line.getAttribute('stroke-dasharray'),
  );
  const shapes = [...container.querySelectorAll('svg .recharts-line-dots')].map((line) =>
    line.querySelector('path')?.getAttribute('d'),
  );
  expect(new Set(dashes)).toHaveProperty('size', 3);
  expect(new Set(shapes)).toHaveProperty('size', 3);
});

it('draws nothing, and says why, where no action has a due day', async () => {
  const plan = aPlan([], { counted: 0, withoutDueDay: 2 });
  const screen = await render(<ProgressAgainstPlanChart plan={plan} width={1100} />);

  expect(screen.container.querySelector('svg')).toBeNull();
  await expect.element(screen.getByText(/2 actions are without a due day/)).toBeInTheDocument();
});

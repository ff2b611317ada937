import '#ui/base.css';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { indicatorView } from '#domain/indicators/indicatorView.ts';
import { recordsFrom } from '#domain/versions/records.ts';
import { anIndicator, aSeries, INDICATOR } from '#test/indicatorBuilders.ts';
import { day, recorded } from '#test/planBuilders.ts';
import { IndicatorChart } from './IndicatorChart.tsx';

const QUIET = [52, 48, 50, 49, 53, 47, 51, 50, 49, 52, 48, 51];

function chart(values: readonly (number | null)[]) {
  const all = [recorded('indicator', anIndicator()), ...aSeries(values)];
  const view = indicatorView(recordsFrom(all), day('2018-01-12'), INDICATOR);
  if (!view) throw new Error('There is no such indicator');
  return render(<IndicatorChart view={view} completed={[]} />);
}

it('draws no line across a gap, and no limits where there are too few figures', async () => {
  const screen = await chart([...QUIET, null, 90]);
  await expect.element(screen.getByRole('application')).toBeInTheDocument();

  expect(screen.container.querySelectorAll('svg .limits line')).toHaveLength(3);
  expect(screen.container.querySelectorAll('svg .recharts-line-dots circle')).toHaveLength(13);
});

it('marks a special cause by its shape, and says it by the arrow keys', async () => {
  const screen = await chart([66, ...QUIET]);
  const drawn = screen.getByRole('application', { name: /Burglary/ });
  await expect.element(drawn).toBeInTheDocument();

  expect(screen.container.querySelectorAll('svg .recharts-line-dots path')).toHaveLength(1);
  (drawn.element() as HTMLElement).focus();
  await expect
    .element(screen.getByText('Dec 2016: 66 offences; Above the upper limit'))
    .toBeInTheDocument();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(screen.getByText('Jan 2017: 52 offences')).toBeInTheDocument();
});

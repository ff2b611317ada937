import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { IsoDate, RecordId } from '#domain/ids.ts';
import type { Timeline, TimelineBar } from '#domain/progress/timeline.ts';
import { TimelineChart } from './TimelineChart.tsx';

const day = (text: string) => text as IsoDate;

const bar = (number: number, told: Partial<TimelineBar> = {}): TimelineBar => ({
  id: `action-${number}` as RecordId<'action'>,
  ref: `MH-${number}`,
  title: `Action ${number}`,
  objective: 'Know what exists',
  status: 'on-track',
  isOverdue: false,
  start: day('2017-05-01'),
  originalDue: day('2017-12-31'),
  due: day('2017-12-31'),
  daysMoved: 0,
  steps: [],
  ...{ stepCount: 0, stepsDone: 0 },
  ...told,
});

const timeline = (
  bars: readonly TimelineBar[],
  undated: readonly TimelineBar[] = [],
): Timeline => ({
  asAt: day('2018-01-12'),
  from: day('2017-04-01'),
  to: day('2018-03-31'),
  periods: [],
  groups: [{ objective: 'Know what exists', bars }],
  undated,
});

const MOVED = bar(2, { due: day('2018-02-28'), daysMoved: 59, status: 'at-risk' });

async function open(drawn: Timeline) {
  const screen = await render(
    <div style={{ inlineSize: 900 }}>
      <TimelineChart title="Timeline" timeline={drawn} linkTo={({ id }) => `#/actions/${id}`} />
    </div>,
  );
  const picture = screen.getByRole('application', { name: /^Timeline: chart/ });
  await expect.element(picture).toBeVisible();
  return { screen, picture };
}

const barsOf = (picture: { element: () => Element }, id: string) =>
  [...picture.element().querySelectorAll(`[data-bar="${id}"] rect[fill^="url"]`)].map((rect) =>
    rect.getBoundingClientRect(),
  );

it('draws a bar as long as its days, longer where its due day was moved', async () => {
  const { picture } = await open(timeline([bar(1), MOVED]));

  const [first] = barsOf(picture, 'action-1');
  const [moved] = barsOf(picture, 'action-2');

  expect(moved?.left).toBe(first?.left);
  expect(moved?.width ?? 0).toBeGreaterThan((first?.width ?? 0) * 1.2);
});

it('reads each bar by the arrow keys, stops at either end, and opens one by Enter', async () => {
  const { screen, picture } = await open(timeline([bar(1), MOVED]));
  const opened = vi.fn<(href: string | null) => void>();
  const follow = (event: MouseEvent) => {
    event.preventDefault();
    opened((event.target as Element).getAttribute('href'));
  };
  document.addEventListener('click', follow, { once: true });
  (picture.element() as HTMLElement).focus();

  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
  await expect
    .element(screen.getByRole('status').first())
    .toHaveTextContent('due 28 Feb 2018, first agreed for 31 Dec 2017, 59 days later');

  await userEvent.keyboard('{Home}{Enter}');
  expect(opened).toHaveBeenCalledExactlyOnceWith('#/actions/action-1');
});

it('is one stop for the Tab key, however many actions it draws', async () => {
  const many = Array.from({ length: 400 }, (_, at) => bar(at + 1));
  const { picture } = await open(timeline(many));

  const stops = picture.element().querySelectorAll('a:not([tabindex="-1"]), [tabindex="0"]');
  expect(stops).toHaveLength(0);
  expect(picture.element().querySelectorAll('[data-bar]')).toHaveLength(400);
});

it('says in its sentence and its table all that it draws, and what it cannot draw', async () => {
  const undated = bar(3, { due: null, originalDue: null });
  const { screen } = await open(timeline([bar(1), MOVED], [undated]));

  await expect
    .element(screen.getByText(/of 2 actions with a due date none is overdue, and 1 is due later/))
    .toBeVisible();
  await expect.element(screen.getByText(/1 action without a due date is not drawn/)).toBeVisible();
  await screen.getByText('Show the figures').click();
  const row = screen.getByRole('row', { name: /Action 3/ });
  await expect.element(row).toHaveTextContent('No due date');
});

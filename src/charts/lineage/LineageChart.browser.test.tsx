import { expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import type { RecordId } from '#domain/ids.ts';
import type { Lineage, LineageBox } from '#domain/structure/lineage.ts';
import { LineageChart } from './LineageChart.tsx';

const box = (number: number, title: string, kind: LineageBox['kind'] = 'priority') => ({
  ...{ id: `${kind}-${number}` as RecordId<'priority'>, kind, title },
});

/** Resilience becomes two, road safety a theme; mental health is new. */
const LINEAGE: Lineage = {
  years: [
    {
      ...{ id: 'year-1' as RecordId<'plan-year'>, label: '2016-17' },
      boxes: [box(1, 'Community resilience'), box(2, 'Road safety')],
    },
    {
      ...{ id: 'year-2' as RecordId<'plan-year'>, label: '2017-18' },
      boxes: [
        ...[box(3, 'Organised crime'), box(4, 'Gangs'), box(5, 'Mental health')],
        box(1, 'Road safety', 'theme'),
      ],
    },
  ],
  lines: [
    { how: 'split', from: { year: 0, box: 0 }, to: { year: 1, box: 0 } },
    { how: 'split', from: { year: 0, box: 0 }, to: { year: 1, box: 1 } },
    { how: 'became-theme', from: { year: 0, box: 1 }, to: { year: 1, box: 3 } },
  ],
  isNew: [{ year: 1, box: 2 }],
  ends: [],
  unplaced: [{ how: 'renamed-from', title: 'Gangs', other: 'Youth crime' }],
};

const open = (width: number) =>
  render(
    <div style={{ inlineSize: width }}>
      <LineageChart title="Priorities" lineage={LINEAGE} />
    </div>,
  );

it('says in words, in a table and in a picture what became of each priority', async () => {
  const screen = await open(900);

  await expect
    .element(
      screen.getByText(
        '2017-18 has 3 priorities: 2 out of a split and 1 new. 1 priority became a theme.',
      ),
    )
    .toBeVisible();
  const picture = screen.getByRole('group', { name: 'Priorities: picture' });
  const words = [...picture.element().querySelectorAll('text')].map(
    ({ textContent }) => textContent,
  );
  expect(words.filter((word) => word === 'split')).toHaveLength(2);
  expect(words).toEqual(expect.arrayContaining(['became a theme', 'New', 'Theme']));
  await expect.element(screen.getByText(/Gangs was renamed from Youth crime/)).toBeVisible();
  await screen.getByText('Show the figures').click();
  await expect
    .element(
      screen.getByRole('row', { name: '2017-18 Gangs Split Community resilience (2016-17)' }),
    )
    .toBeVisible();
});

it('leads each line from one box to the other', async () => {
  const screen = await open(900);
  const picture = screen.getByRole('group', { name: 'Priorities: picture' }).element();

  const rectOf = (title: string) =>
    [...picture.querySelectorAll('g')]
      .find((group) => group.querySelector('title')?.textContent === title)
      ?.querySelector('rect')
      ?.getBoundingClientRect();
  const [line] = [...picture.querySelectorAll('path[d*="C"]')].map((path) =>
    path.getBoundingClientRect(),
  );
  expect(Math.abs((line?.left ?? 0) - (rectOf('Community resilience')?.right ?? 0))).toBeLessThan(
    4,
  );
  expect(Math.abs((line?.right ?? 0) - (rectOf('Organised crime')?.left ?? 0))).toBeLessThan(12);
});

it('scrolls in its box on a narrow screen, by the keyboard too, and the page does not', async () => {
  const screen = await open(280);
  const picture = screen.getByRole('group', { name: 'Priorities: picture' });
  await expect.element(picture).toHaveAttribute('tabindex', '0');

  const element = picture.element();
  expect(element.scrollWidth).toBeGreaterThan(element.clientWidth);
  expect(element.getBoundingClientRect().width).toBeLessThanOrEqual(280);
});

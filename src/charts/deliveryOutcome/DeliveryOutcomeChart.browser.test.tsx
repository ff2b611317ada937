import '#ui/base.css';
import { expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import type { PriorityDelivery } from '#domain/assessment/priorityDelivery.ts';
import type { Delivery, Outcome } from '#domain/assessment/verdict.ts';
import { countStatuses } from '#domain/progress/counts.ts';
import { INDICATOR_BODIES } from '#test/evidenceBodies.ts';
import { anId } from '#test/planBuilders.ts';
import { DeliveryOutcomeChart } from './DeliveryOutcomeChart.tsx';

const row = (order: number, title: string, delivery: Delivery, outcome: Outcome) =>
  ({
    ...{ id: anId('priority', order), order, title, outcome },
    findings: { count: 0, base: 0 },
    counts: countStatuses([]),
    delivered: { delivery, ofDue: { count: 1, base: 2 } },
    indicators: [
      {
        id: anId('indicator', order),
        indicator: INDICATOR_BODIES.indicator,
        outcome: outcome === 'mixed' ? 'not-known' : outcome,
        ...{ limits: { kind: 'no-figures' }, movements: null },
      },
    ],
  }) satisfies PriorityDelivery;

const ROWS = [
  row(1, 'Gangs', 'delivered', 'moved-right'),
  row(2, 'Mental health', 'behind', 'not-moved'),
  row(3, 'Substance misuse', 'behind', 'not-known'),
];

it.each([320, 1100])(
  'puts each priority in its cell at %d px, with its name in reach',
  async (width) => {
    const { container } = await render(<DeliveryOutcomeChart rows={ROWS} width={width} />);

    const place = (id: string) =>
      container.querySelector(`[data-priority="${id}"] circle`)?.getBoundingClientRect();
    const [gangs, health, misuse] = ROWS.map(({ id }) => place(id));
    expect(gangs?.top).toBeLessThan(health?.top ?? 0);
    expect(health?.top).toBe(misuse?.top);
    expect(health?.left).toBeLessThan(gangs?.left ?? 0);
    expect(gangs?.left).toBeLessThan(misuse?.left ?? 0);
    expect(container.querySelector('svg')?.textContent).toContain('Mental health');
  },
);

it('says the same in a sentence and in a table', async () => {
  const screen = await render(<DeliveryOutcomeChart rows={ROWS} width={1100} />);

  await expect
    .element(screen.getByText(/^Of 3 priorities, 1 is delivered or on plan, 1 has indicators/))
    .toBeVisible();
  const cells = [...screen.container.querySelectorAll('tbody tr')].map(
    ({ textContent }) => textContent,
  );
  expect(cells[1]).toContain('Behind plan');
  expect(cells[1]).toContain('Not moved');
});

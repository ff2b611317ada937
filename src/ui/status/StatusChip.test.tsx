import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { STATUSES } from '#domain/progress/status.ts';
import { USUAL_WORDS } from '../partnershipWords.ts';
import { StatusChip } from './StatusChip.tsx';
import { StatusKey } from './StatusKey.tsx';
import { StatusShape } from './StatusShape.tsx';

it.each(STATUSES)('says %s in a word, beside its shape', (status) => {
  const { container } = render(<StatusChip status={status} />);

  expect(container).toHaveTextContent(USUAL_WORDS.statuses[status].label);
  expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
});

it('says Overdue with the shape of off track', () => {
  const late = render(<StatusChip status="off-track" isOverdue />);
  const shape = render(<StatusShape status="off-track" />);

  expect(late.container).toHaveTextContent(/^Overdue$/);
  expect(late.container.querySelector('svg')?.outerHTML).toBe(shape.container.innerHTML);
});

it('draws each status in a shape of its own', () => {
  const drawn = STATUSES.map((status) => {
    const { container } = render(<StatusShape status={status} />);
    return container.querySelector('svg')?.innerHTML;
  });

  expect(new Set(drawn)).toHaveProperty('size', STATUSES.length);
});

it('explains every status in the key', () => {
  render(<StatusKey />);

  expect(screen.getAllByRole('term')).toHaveLength(STATUSES.length);
  for (const status of STATUSES) {
    expect(screen.getByText(USUAL_WORDS.statuses[status].meaning)).toBeInTheDocument();
  }
});

import type { PlanQuarter } from '#domain/progress/progressAgainstPlan.ts';
import type { Words } from '#ui/partnershipWords.ts';

export interface Series {
  readonly id: 'original' | 'revised' | 'done';
  readonly name: (words: Words) => string;
  readonly read: (quarter: PlanQuarter) => number | null;
  readonly colour: string;
  readonly dash: string | undefined;
  readonly thickness: number;
}

/** Told apart by dash, mark and thickness, and only then by colour: colour is for statuses. */
export const SERIES: readonly Series[] = [
  {
    id: 'original',
    name: () => 'Original plan',
    read: ({ byOriginal }) => byOriginal,
    colour: 'var(--quiet)',
    dash: '2 5',
    thickness: 2,
  },
  {
    id: 'revised',
    name: () => 'Revised plan',
    read: ({ byRevised }) => byRevised,
    colour: 'var(--text)',
    dash: '9 5',
    thickness: 2,
  },
  {
    id: 'done',
    name: ({ statuses }) => statuses.complete.label,
    read: ({ done }) => done,
    colour: 'var(--action)',
    dash: undefined,
    thickness: 4,
  },
];

interface MarkProps {
  readonly series: Series;
  readonly x: number;
  readonly y: number;
  /** Open for a quarter that is still running. */
  readonly isOpen?: boolean;
}

/** A square, a diamond and a disc. */
export const Mark = ({ series: { id, colour }, x, y, isOpen = false }: MarkProps) => (
  <path
    d={SHAPES[id]}
    transform={`translate(${x} ${y})`}
    fill={id === 'done' && !isOpen ? colour : 'var(--page)'}
    stroke={colour}
    strokeWidth={2}
  />
);

const SHAPES: Readonly<Record<Series['id'], string>> = {
  original: 'M-4-4h8v8h-8Z',
  revised: 'M0-6 6 0 0 6-6 0Z',
  done: 'M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0Z',
};

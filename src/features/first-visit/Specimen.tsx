import { useId } from 'react';
import { StatusPatterns, statusColour, statusFill } from '#charts/StatusPatterns.tsx';
import type { Status } from '#domain/progress/status.ts';
import { StatusChip } from '#ui/status/StatusChip.tsx';
import styles from './FirstVisitPage.module.css';

const SHOWN: readonly Status[] = [
  'complete',
  'on-track',
  'at-risk',
  'off-track',
  'no-update',
  'not-started',
];

/** Made up to be looked at: how many actions of each status, in the order above. */
const BARS = [
  { name: 'Organised crime', counts: [4, 4, 2, 1, 0, 1] },
  { name: 'Gangs and exploitation', counts: [3, 5, 1, 0, 2, 1] },
  { name: 'Substance misuse', counts: [5, 3, 0, 2, 1, 0] },
  { name: 'Domestic abuse', counts: [2, 6, 2, 1, 1, 1] },
  { name: 'Mental health', counts: [1, 2, 1, 0, 1, 3] },
].map(({ name, counts }) => ({ name, parts: partsOf(counts) }));

interface Part {
  readonly status: Status;
  /** In actions, from the start of the bar. */
  readonly from: number;
  readonly count: number;
}

function partsOf(counts: readonly number[]): readonly Part[] {
  let from = 0;
  const parts = SHOWN.map((status, at) => {
    const part = { status, from, count: counts[at] ?? 0 };
    from += part.count;
    return part;
  });
  return parts.filter(({ count }) => count > 0);
}

const UNIT = 24;
const ROW = 44;
const WIDTH = 13 * UNIT;

/** What a board sees first, drawn as it is drawn there. It says nothing that the words do not. */
export function Specimen() {
  const prefix = useId();
  return (
    <figure className={styles.figure}>
      <p className={styles.figureTitle}>Status by subgroup</p>
      <svg className={styles.bars} viewBox={`0 0 ${WIDTH} ${BARS.length * ROW}`} aria-hidden="true">
        <StatusPatterns prefix={prefix} />
        {BARS.map(({ name, parts }, row) => (
          <g key={name} transform={`translate(0 ${row * ROW})`}>
            <text className={styles.barName} y="13">
              {name}
            </text>
            {parts.map(({ status, from, count }) => (
              <rect
                key={status}
                x={from * UNIT + 1}
                y="19"
                width={count * UNIT - 2}
                height="18"
                fill={statusFill(prefix, status)}
                stroke={statusColour(status)}
              />
            ))}
          </g>
        ))}
      </svg>
      <ul className={styles.key}>
        {SHOWN.map((status) => (
          <li key={status}>
            <StatusChip status={status} />
          </li>
        ))}
      </ul>
      <figcaption className={styles.caption}>
        What a board sees first: every action once, by its status. The figures are made up.
      </figcaption>
    </figure>
  );
}

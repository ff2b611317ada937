import { STATUSES, type Status } from '#domain/progress/status.ts';

interface StatusPatternsProps {
  /** Before each name, so that two charts on a page do not share. */
  readonly prefix: string;
}

export const patternId = (prefix: string, status: Status): string => `${prefix}${status}`;

export const statusFill = (prefix: string, status: Status): string =>
  `url(#${patternId(prefix, status)})`;

export const statusColour = (status: Status): string => `var(--status-${status})`;

/** A pattern for each status, so that a photocopy, and an eye that sees few colours, can read it. */
export const StatusPatterns = ({ prefix }: StatusPatternsProps) => (
  <defs>
    {STATUSES.map((status) => (
      <pattern
        key={status}
        id={patternId(prefix, status)}
        width="8"
        height="8"
        patternUnits="userSpaceOnUse"
        patternTransform={TURNS[status]}
      >
        <rect width="8" height="8" fill={isFilled(status) ? statusColour(status) : 'var(--page)'} />
        <path
          d={MARKS[status]}
          fill="none"
          stroke={isFilled(status) ? 'var(--page)' : statusColour(status)}
          strokeWidth={WIDTHS[status]}
          strokeLinecap={status === 'at-risk' ? 'round' : 'butt'}
        />
      </pattern>
    ))}
  </defs>
);

/** Ratings and what is complete are filled; where nothing can be rated, the page shows through. */
const isFilled = (status: Status) =>
  status === 'complete' || status === 'on-track' || status === 'at-risk' || status === 'off-track';

const MARKS: Readonly<Record<Status, string>> = {
  complete: '',
  'on-track': 'M0 4h8',
  'at-risk': 'M2 2h.01M6 6h.01',
  'off-track': 'M0 4h8M4 0v8',
  'no-update': 'M0 4h5',
  'not-started': '',
  suspended: 'M4 0v8',
  closed: 'M0 0l8 8M8 0l-8 8',
};

const TURNS: Readonly<Record<Status, string | undefined>> = {
  complete: undefined,
  'on-track': 'rotate(-45)',
  'at-risk': undefined,
  'off-track': 'rotate(45)',
  'no-update': undefined,
  'not-started': undefined,
  suspended: undefined,
  closed: undefined,
};

const WIDTHS: Readonly<Record<Status, number>> = {
  complete: 0,
  'on-track': 1.5,
  'at-risk': 2.4,
  'off-track': 1.3,
  'no-update': 1.4,
  'not-started': 0,
  suspended: 1.4,
  closed: 0.9,
};

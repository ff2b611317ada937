import type { Status } from '#domain/progress/status.ts';

interface StatusGlyphProps {
  readonly status: Status;
}

/** The mark of a status in a square of 16 units, for an SVG. It takes `currentcolor`. */
export const StatusGlyph = ({ status }: StatusGlyphProps) => GLYPHS[status];

const LINE = {
  fill: 'none',
  stroke: 'currentcolor',
  strokeWidth: 1.75,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;

const GLYPHS: Readonly<Record<Status, React.ReactElement>> = {
  complete: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentcolor" />
      <path d="M4.6 8.3 7 10.7l4.4-5.2" {...LINE} stroke="var(--page)" />
    </>
  ),
  'on-track': <circle cx="8" cy="8" r="6.5" fill="currentcolor" />,
  'at-risk': (
    <path
      d="M8 1.9 14.9 14H1.1Z"
      fill="currentcolor"
      stroke="currentcolor"
      strokeWidth="1"
      strokeLinejoin="round"
    />
  ),
  'off-track': (
    <path
      d="M8 .9 15.1 8 8 15.1.9 8Z"
      fill="currentcolor"
      stroke="currentcolor"
      strokeWidth="1"
      strokeLinejoin="round"
    />
  ),
  'no-update': (
    <circle cx="8" cy="8" r="6.2" {...LINE} strokeLinecap="butt" strokeDasharray="3.2 2.37" />
  ),
  'not-started': <circle cx="8" cy="8" r="6.2" {...LINE} />,
  suspended: <path d="M5.4 3v10M10.6 3v10" {...LINE} strokeWidth="2.25" />,
  closed: <path d="m3.8 3.8 8.4 8.4m0-8.4-8.4 8.4" {...LINE} strokeWidth="2" />,
};

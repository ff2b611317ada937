import type { Period } from '#domain/calendar.ts';

interface PeriodTickProps {
  readonly x: number | string;
  readonly y: number | string;
  readonly index: number;
  readonly periods: readonly { readonly period: Period; readonly isRunning: boolean }[];
  /** Under each period: what its figure is over. */
  readonly notes?: readonly string[];
  /** Of the whole picture, in CSS pixels. */
  readonly width: number;
}

/** What "Q3 2017-18" asks for, and what "2017-18" does where it goes under "Q3". */
const ON_ONE_LINE = 84;
const ON_TWO_LINES = 56;

/** The period, and under the running one that its figures are so far. */
export const PeriodTick = ({ x, y, index, periods, notes, width }: PeriodTickProps) => {
  const one = periods[index];
  const room = (width - 100) / periods.length;
  // Counted from the running period, so that it is always named.
  const running = Math.max(
    0,
    periods.findIndex(({ isRunning }) => isRunning),
  );
  const step = Math.ceil(ON_TWO_LINES / room);
  if (!one || (index - running) % step !== 0) return null;
  const { shortLabel } = one.period;
  const lines = room >= ON_ONE_LINE ? [shortLabel] : shortLabel.split(' ');
  return (
    <text x={x} y={y} textAnchor="middle" fontSize={12} fill="var(--quiet)">
      {lines.map((line, at) => (
        <tspan key={line} x={x} dy={at === 0 ? '0.9em' : '1.25em'}>
          {line}
        </tspan>
      ))}
      {notes?.[index] && (
        <tspan x={x} dy="1.25em">
          {notes[index]}
        </tspan>
      )}
      {one.isRunning && (
        <tspan x={x} dy="1.25em" fontWeight={650} fill="var(--text)">
          so far
        </tspan>
      )}
    </text>
  );
};

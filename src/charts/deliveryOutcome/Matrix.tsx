import type { PriorityDelivery } from '#domain/assessment/priorityDelivery.ts';
import { DELIVERY_WORDS, OUTCOME_WORDS } from '#ui/verdictWords.ts';
import { CHART_TEXT } from '../axis.ts';
import { fitText } from '../textFit.ts';
import { useDrawnWidth } from '../useDrawnWidth.ts';
import {
  COLUMNS,
  DISC,
  HEAD,
  type MatrixLayout,
  matrixLayout,
  NAME,
  type Placed,
} from './layout.ts';
import { sayPriority } from './words.ts';

interface MatrixProps {
  readonly title: string;
  readonly rows: readonly PriorityDelivery[];
  readonly linkTo: ((row: PriorityDelivery) => string) | undefined;
  readonly width: number | undefined;
}

/** The picture: delivery downwards, what the indicators did across; each priority by its number. */
export function Matrix({ title, rows, linkTo, width: paperWidth }: MatrixProps) {
  const [box, width] = useDrawnWidth(paperWidth);
  if (width === null || width === 0) return <div ref={box} />;
  const layout = matrixLayout(rows, width);
  const key = layout.isNarrow ? rows : [];
  const keyLine = 20;
  return (
    <div ref={box}>
      <svg
        width={width}
        height={layout.height + (key.length > 0 ? key.length * keyLine + 12 : 0)}
        role="group"
        aria-label={`${title}: chart`}
        {...CHART_TEXT}
      >
        <Grid layout={layout} />
        {layout.placed.map((placed) => (
          <Mark key={placed.row.id} placed={placed} linkTo={linkTo} />
        ))}
        {key.map((row, at) => (
          <text
            key={row.id}
            y={layout.height + 12 + at * keyLine + keyLine / 2}
            fontSize={NAME.size}
            fill="var(--text)"
          >
            {fitText(`${row.order}. ${row.title}`, { width, size: NAME.size, lines: 1 })}
          </text>
        ))}
      </svg>
    </div>
  );
}

function Grid({ layout }: { readonly layout: MatrixLayout }) {
  const { names, columnWidth, rows, width, height, isNarrow } = layout;
  return (
    <g className="grid">
      {COLUMNS.map((outcome, column) => {
        const x = names + column * columnWidth;
        const size = isNarrow ? 11 : 13;
        const lines = fitText(OUTCOME_WORDS[outcome], {
          ...{ width: columnWidth - 12, size },
          lines: 2,
        });
        return (
          <g key={outcome} className="outcome">
            <path
              d={`M${x} 0V${height - 1}`}
              stroke="var(--grid)"
              strokeDasharray={outcome === 'not-known' ? '4 4' : undefined}
              strokeWidth={outcome === 'not-known' ? 2 : 1}
            />
            <text fontSize={size} fontWeight={600} fill="var(--text)">
              <title>{OUTCOME_WORDS[outcome]}</title>
              {lines.map((line, at) => (
                <tspan key={line} x={x + 8} y={14 + at * (size + 3)}>
                  {line}
                </tspan>
              ))}
            </text>
          </g>
        );
      })}
      {rows.map(({ delivery, y }) => (
        <g key={delivery} className="delivery">
          <path d={`M0 ${y}H${width}`} stroke="var(--line)" />
          <text x={isNarrow ? 4 : 0} y={y + 20} fontSize={13} fontWeight={600} fill="var(--text)">
            {DELIVERY_WORDS[delivery]}
          </text>
        </g>
      ))}
      <path d={`M0 ${height - 1}H${width}`} stroke="var(--line)" />
      {rows.length === 0 && <path d={`M0 ${HEAD}H${width}`} stroke="var(--line)" />}
    </g>
  );
}

interface MarkProps {
  readonly placed: Placed;
  readonly linkTo: MatrixProps['linkTo'];
}

function Mark({ placed, linkTo }: MarkProps) {
  const { row, x, y, lines } = placed;
  const first = y - ((lines.length - 1) * NAME.leading) / 2;
  const mark = (
    <g data-priority={row.id}>
      <title>{sayPriority(row)}</title>
      <circle
        cx={x}
        cy={y}
        r={DISC.radius}
        fill="var(--page)"
        stroke="var(--text)"
        strokeWidth={2}
      />
      <text
        x={x}
        y={y}
        dy="0.35em"
        textAnchor="middle"
        fontSize={13}
        fontWeight={650}
        fill="var(--text)"
      >
        {row.order}
      </text>
      <text fontSize={NAME.size} fill={linkTo ? 'var(--action)' : 'var(--text)'}>
        {lines.map((line, at) => (
          <tspan key={line} x={x + DISC.radius + 8} y={first + at * NAME.leading} dy="0.35em">
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
  return linkTo ? <a href={linkTo(row)}>{mark}</a> : mark;
}

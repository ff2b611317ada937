import type { Lineage } from '#domain/structure/lineage.ts';
import { CHART_TEXT, HALO } from '../axis.ts';
import { useDrawnWidth } from '../useDrawnWidth.ts';
import {
  HEAD,
  LEADING,
  type LineageLayout,
  lineageLayout,
  type PlacedBox,
  type PlacedLine,
  TAG_SIZE,
  TITLE_SIZE,
} from './layout.ts';
import styles from './LineagePicture.module.css';
import { LINE_WORDS } from './words.ts';

interface LineagePictureProps {
  readonly title: string;
  readonly lineage: Lineage;
  /** In CSS pixels, for paper; as wide as its place otherwise. */
  readonly width: number | undefined;
}

/** A column for each plan year, a box for each priority, and a line with a word where one became another. */
export function LineagePicture({ title, lineage, width: paperWidth }: LineagePictureProps) {
  const [box, width] = useDrawnWidth(paperWidth);
  // Nothing wide: the page is not in sight yet.
  if (width === null || width === 0) return <div ref={box} />;
  const layout = lineageLayout(lineage, width);
  const scrolls = layout.width > width;
  return (
    <div ref={box}>
      <div
        className={styles['box']}
        role="group"
        aria-label={`${title}: picture`}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- whoever has no pointer scrolls it by the arrow keys
        tabIndex={scrolls ? 0 : undefined}
      >
        <svg width={Math.max(width, layout.width)} height={layout.height} {...CHART_TEXT}>
          {lineage.years.map(({ id, label }, year) => (
            <text
              key={id}
              x={layout.columns[year]}
              y={HEAD / 2 - 2}
              dy="0.35em"
              fontSize={15}
              fontWeight={650}
              fill="var(--text)"
            >
              {label}
            </text>
          ))}
          {layout.lines.map((placed) => (
            <Line key={keyOf(placed)} {...placed} />
          ))}
          {layout.boxes.map((placed) => (
            <Box key={`${placed.x} ${placed.y}`} {...placed} layout={layout} />
          ))}
          {layout.lines.map((placed) => (
            <Word key={keyOf(placed)} {...placed} />
          ))}
        </svg>
      </div>
    </div>
  );
}

const keyOf = ({ line: { how, from, to } }: PlacedLine) =>
  [how, from.year, from.box, to.year, to.box].join(' ');

/** As it was is a quiet line; a change is a strong one, to or from a theme a dashed one. */
function Line({ line: { how }, from, to }: PlacedLine) {
  const bend = Math.min(60, (to.x - from.x) / 2);
  const end = to.x - 7;
  const stroke = how === 'same' ? 'var(--line)' : 'var(--action)';
  return (
    <g fill="none" stroke={stroke}>
      <path
        d={`M${from.x} ${from.y}C${from.x + bend} ${from.y} ${end - bend} ${to.y} ${end} ${to.y}`}
        strokeWidth={how === 'same' ? 1.25 : 2}
        strokeDasharray={how === 'became-theme' || how === 'was-theme' ? '6 4' : undefined}
      />
      <path d={`M${to.x} ${to.y}l-8 -4.5v9z`} fill={stroke} stroke="none" />
    </g>
  );
}

/** Over the end of its line, so that it is read with the box that it leads to. */
const Word = ({ line: { how }, to }: PlacedLine) =>
  LINE_WORDS[how] && (
    <text
      x={to.x - 12}
      y={to.y - 6}
      textAnchor="end"
      fontSize={TAG_SIZE}
      fontWeight={600}
      fill="var(--text)"
      {...HALO}
    >
      {LINE_WORDS[how]}
    </text>
  );

interface BoxProps extends PlacedBox {
  readonly layout: LineageLayout;
}

function Box({ box, x, y, lines, tag, layout: { boxWidth, boxHeight } }: BoxProps) {
  const isTheme = box.kind === 'theme';
  const height = (lines.length + (tag ? 1 : 0)) * LEADING;
  const first = y + (boxHeight - height) / 2 + LEADING / 2;
  return (
    <g>
      <title>{box.title}</title>
      <rect
        x={x + 0.5}
        y={y + 0.5}
        width={boxWidth - 1}
        height={boxHeight - 1}
        rx={isTheme ? boxHeight / 2 : 4}
        fill="var(--sunken)"
        stroke="var(--line)"
        strokeDasharray={isTheme ? '4 3' : undefined}
      />
      {lines.map((text, at) => (
        <text
          key={`${at} ${text}`}
          x={x + boxWidth / 2}
          y={first + at * LEADING}
          dy="0.35em"
          textAnchor="middle"
          fontSize={TITLE_SIZE}
          fill="var(--text)"
        >
          {text}
        </text>
      ))}
      {tag && (
        <text
          x={x + boxWidth / 2}
          y={first + lines.length * LEADING}
          dy="0.35em"
          textAnchor="middle"
          fontSize={TAG_SIZE}
          fontWeight={600}
          fill="var(--quiet)"
        >
          {tag}
        </text>
      )}
    </g>
  );
}

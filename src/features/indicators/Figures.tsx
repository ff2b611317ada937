import type { Figure } from '#domain/indicators/figures.ts';
import type { IndicatorView } from '#domain/indicators/indicatorView.ts';
import { sayPeriod } from '#domain/indicators/periodSteps.ts';
import { DATA_FLAG_WORDS } from '#ui/evidenceWords.ts';
import { sayFigure, sayPlainValue } from '#ui/indicatorWords.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import type { TableColumn } from '#ui/table/column.ts';
import { NOT_GIVEN } from '#ui/words.ts';
import styles from './IndicatorsPage.module.css';
import { LinkTo } from './LinkTo.ts';
import { Withdraw } from './Withdraw.tsx';

interface FiguresProps {
  readonly view: IndicatorView;
  readonly canChange: boolean;
  /** How many of the latest are shown; all of them when left out. */
  readonly latest?: number;
}

/** A figure that is used, or one of another source that says something else. */
interface Row {
  readonly figure: Figure;
  readonly isUsed: boolean;
}

/** Figures that stand, with where each can be read; the latest first. */
export function Figures({ view, canChange, latest = Infinity }: FiguresProps) {
  const used = [
    ...view.series.points.flatMap(({ figure }) => (figure ? [figure] : [])),
    ...view.series.others,
  ];
  const rows = used
    .toSorted((a, b) => (a.period.end > b.period.end ? -1 : 1))
    .slice(0, latest)
    .flatMap((figure): readonly Row[] => [
      { figure, isUsed: true },
      ...figure.disagreeing.map((other) => ({ figure: other, isUsed: false })),
    ]);
  const columns = canChange ? [...columnsFor(view), WITHDRAW] : columnsFor(view);
  return (
    <section className={styles.section}>
      <h2>Figures and their sources</h2>
      {latest !== Infinity && used.length > 0 && (
        <div>
          <LinkTo
            to="/indicators/$indicator/measurements"
            params={{ indicator: view.id }}
            icon="edit"
          >
            {canChange ? 'All figures: see and change' : 'All figures'}
          </LinkTo>
        </div>
      )}
      {rows.some(({ isUsed }) => !isUsed) && (
        <p>
          Where sources say different things of one period, the figure received last is used, and
          the other stands under it.
        </p>
      )}
      <DataTable
        caption="Figures and their sources"
        isCaptionHidden
        columns={columns}
        rows={rows}
        rowKey={({ figure }) => figure.id}
        empty={<p>No figures yet.</p>}
      />
    </section>
  );
}

const columnsFor = ({ indicator }: IndicatorView): readonly TableColumn<Row>[] => [
  { title: 'Period', read: ({ figure }) => sayPeriod(figure.period), isRowHead: true },
  { title: 'Figure', read: ({ figure }) => sayFigure(figure, indicator.unit), width: 'narrow' },
  { title: 'Flag', read: sayState },
  { title: 'Counted', read: ({ figure }) => sayCounted(figure) },
  {
    title: 'Source',
    read: ({ figure: { source, sourceFile, sourceRow } }) =>
      [source || NOT_GIVEN, sourceFile, sourceRow].filter(Boolean).join(', '),
    width: 'wide',
  },
  { title: 'Note', read: ({ figure }) => figure.note || 'None', width: 'medium' },
];

const WITHDRAW: TableColumn<Row> = {
  title: 'Take back',
  read: () => '',
  show: ({ figure }) => (
    <Withdraw of={figure.id} what={`The figure for ${sayPeriod(figure.period)}`} />
  ),
};

function sayState({ figure, isUsed }: Row): string {
  const { state, isProvisional, isCorrection } = figure;
  const flag = state === 'shown' ? (isProvisional ? 'provisional' : 'ok') : state;
  return [
    flag === 'small' ? 'Small number' : DATA_FLAG_WORDS[flag],
    !isUsed && 'not used: another source was received later',
    isCorrection && 'corrected',
  ]
    .filter(Boolean)
    .join(', ');
}

function sayCounted({ count, denominator, denominatorSource }: Figure): string {
  if (count === null) return 'Not said';
  if (denominator === null) return sayPlainValue(count);
  const over = `${sayPlainValue(count)} over ${sayPlainValue(denominator)}`;
  return `${over} (${denominatorSource || 'its year and source are not given'})`;
}

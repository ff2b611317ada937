import { sayPeriod } from '#domain/indicators/periodSteps.ts';
import type { IndicatorView } from '#domain/indicators/indicatorView.ts';
import { DATA_FLAG_WORDS } from '#ui/evidenceWords.ts';
import { nameOfIndicator, sayCause, sayFigure, sayPlainValue } from '#ui/indicatorWords.ts';
import type { TableColumn } from '#ui/table/column.ts';
import type { IndicatorRow } from './rows.ts';

const NONE = '–';

const sayOr = (value: number | null) => (value === null ? NONE : sayPlainValue(value));

/** Every number that is drawn; limits and targets only where there are some. */
export function indicatorColumns(
  { indicator, comparators, targets }: IndicatorView,
  rows: readonly IndicatorRow[],
): readonly TableColumn<IndicatorRow>[] {
  const hasLimits = rows.some(({ limits }) => limits);
  return [
    { title: 'Period', read: ({ period }) => sayPeriod(period), isRowHead: true, width: 'fit' },
    {
      title: indicator.unit || 'Figure',
      read: ({ figure }) => sayFigure(figure, ''),
      isNumber: true,
    },
    { title: 'Flag', read: sayFlag },
    ...(hasLimits
      ? ([
          { title: 'Variation', read: ({ causes }) => causes.map(sayCause).join('; ') || NONE },
          { title: 'Mean', read: ({ limits }) => sayOr(limits?.mean ?? null), isNumber: true },
          { title: 'Lower limit', read: ({ lower }) => sayOr(lower), isNumber: true },
          {
            ...{ title: 'Upper limit', isNumber: true },
            read: ({ limits }) => sayOr(limits?.upper ?? null),
          },
        ] satisfies readonly TableColumn<IndicatorRow>[])
      : []),
    ...(targets.length > 0
      ? [{ title: 'Target', read: ({ target }: IndicatorRow) => sayOr(target), isNumber: true }]
      : []),
    ...comparators.map((other, index) => ({
      title: nameOfIndicator(other.indicator),
      read: ({ comparators: beside }: IndicatorRow) =>
        sayFigure(beside[index] ?? null, other.indicator.unit),
      isNumber: true,
    })),
  ];
}

function sayFlag({ figure }: IndicatorRow): string {
  if (!figure) return DATA_FLAG_WORDS.missing;
  if (figure.isProvisional) return DATA_FLAG_WORDS.provisional;
  if (figure.state === 'shown') return DATA_FLAG_WORDS.ok;
  return figure.state === 'small' ? 'Small number' : DATA_FLAG_WORDS[figure.state];
}

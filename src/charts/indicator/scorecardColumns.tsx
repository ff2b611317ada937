import { Sparkline } from './Sparkline.tsx';
import type { Movement } from '#domain/indicators/direction.ts';
import type { IndicatorView } from '#domain/indicators/indicatorView.ts';
import { sayPeriod } from '#domain/indicators/periodSteps.ts';
import {
  DIRECTION_WORDS,
  nameOfIndicator,
  NO_FIGURE,
  sayFigure,
  sayLimits,
  sayTarget,
} from '#ui/indicatorWords.ts';
import type { TableColumn } from '#ui/table/column.ts';
import { NOT_GIVEN, sayAge } from '#ui/words.ts';

/** Of the scorecard, and of the indicators of a subgroup. */
export const SCORECARD_COLUMNS: readonly TableColumn<IndicatorView>[] = [
  {
    ...{ id: 'name', title: 'Indicator', isRowHead: true, width: 'medium' },
    read: ({ indicator }) => nameOfIndicator(indicator),
    sortBy: ({ indicator }) => nameOfIndicator(indicator),
  },
  {
    ...{ id: 'course', title: 'Course' },
    read: ({ series }) => (series.points.length > 1 ? '' : 'Too short to draw'),
    show: ({ series }) => <Sparkline series={series} />,
  },
  {
    ...{ id: 'latest', title: 'Latest', width: 'narrow' },
    read: ({ latest, indicator }) =>
      latest
        ? `${sayFigure(latest, indicator.unit)}, ${sayPeriod(latest.period)}${latest.isProvisional ? ' (provisional)' : ''}`
        : NO_FIGURE,
  },
  {
    ...{ id: 'short', title: 'Against the period before', width: 'narrow' },
    read: ({ movements }) => sayShort(movements?.short),
    sortBy: ({ movements }) => movements?.short.direction ?? null,
  },
  {
    ...{ id: 'long', title: 'Against the year before', width: 'narrow' },
    read: ({ movements }) => sayShort(movements?.long),
    sortBy: ({ movements }) => movements?.long.direction ?? null,
  },
  {
    ...{ id: 'limits', title: 'Variation', width: 'medium' },
    read: ({ limits }) => sayLimits(limits),
    sortBy: ({ limits }) => limits.kind,
  },
  {
    ...{ id: 'target', title: 'Target', width: 'narrow' },
    read: sayTarget,
    sortBy: ({ targetVerdict }) => targetVerdict,
  },
  {
    ...{ id: 'source', title: 'Source', width: 'medium' },
    read: ({ latest, indicator }) => latest?.source || indicator.source || NOT_GIVEN,
  },
  {
    ...{ id: 'age', title: 'Age of the latest', width: 'narrow' },
    read: ({ ageInDays }) => (ageInDays === null ? NO_FIGURE : sayFigureAge(ageInDays)),
    sortBy: ({ ageInDays }) => ageInDays,
  },
];

/** A figure of a later time than the day shown has no age: samples, and past days, have such. */
const sayFigureAge = (days: number) => (days < 0 ? 'Later than the day shown' : sayAge(days));

const sayShort = (movement: Movement | undefined) =>
  movement ? DIRECTION_WORDS[movement.direction] : NO_FIGURE;

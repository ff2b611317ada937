import { SCORECARD_COLUMNS } from '#charts/indicator/scorecardColumns.tsx';
import { completedActions } from '#domain/indicators/completedActions.ts';
import type { IndicatorOutcome, IndicatorView } from '#domain/indicators/indicatorView.ts';
import { nameOfIndicator } from '#ui/indicatorWords.ts';
import { sayList, sayNumber, sayNumberOf } from '#ui/words.ts';
import { chartBlock } from '../blocks.ts';
import type { ReportContext } from '../context.ts';
import type { ReportSection } from '../report.ts';
import { tableOf } from '../table.ts';

/** Every indicator in a row with its source; those that have a course, each with its chart and figures. */
export function scorecardSection(context: ReportContext): ReportSection | null {
  const { indicators, records, asAt } = context;
  if (indicators.length === 0) return null;
  const courses = indicators.filter(({ series }) => drawnPoints(series) > 1);
  return {
    ...{ id: 'scorecard', title: 'Indicator scorecard', message: sayOutcomes(indicators) },
    blocks: [
      {
        kind: 'table',
        table: tableOf('Indicator scorecard', COLUMNS, indicators, {
          details: (view) => [{ label: 'What and whence', words: saySources(view) }],
        }),
      },
      ...courses.map((view) =>
        chartBlock(context, `indicator-${view.id}`, nameOfIndicator(view.indicator), {
          ...{ kind: 'indicator', view, completed: completedActions(records, asAt, view.id) },
        }),
      ),
    ],
  };
}

/** A single figure has no course: its row says all. */
const drawnPoints = ({ points }: IndicatorView['series']) =>
  points.filter(({ drawn }) => drawn !== null).length;

/** The course is drawn beside it, and said by its figures. */
const COLUMNS = SCORECARD_COLUMNS.filter(({ id }) => id !== 'course' && id !== 'source');

const OUTCOME_PHRASES: Readonly<Record<IndicatorOutcome, string>> = {
  'moved-right': 'moved the right way',
  'moved-wrong': 'moved the wrong way',
  'not-moved': 'not moved beyond ordinary variation',
  'not-known': 'not known to have moved',
};

/** Of 8 indicators, 2 moved the right way and 6 not known to have moved. */
function sayOutcomes(views: readonly IndicatorView[]): string {
  const parts = (Object.keys(OUTCOME_PHRASES) as readonly IndicatorOutcome[]).flatMap((outcome) => {
    const count = views.filter((view) => view.outcome === outcome).length;
    return count === 0 ? [] : [`${sayNumber(count)} ${OUTCOME_PHRASES[outcome]}`];
  });
  return `Of ${sayNumberOf(views.length, 'indicator')}: ${sayList(parts)}.`;
}

/** Every source that a figure of it names, once. */
function saySources({ indicator, series }: IndicatorView): string {
  const named = series.points.flatMap(({ figure }) => figure?.source || []);
  const sources = [...new Set(named.length > 0 ? named : [indicator.source].filter(Boolean))];
  const defined = [indicator.definition, indicator.area && `Area: ${indicator.area}.`];
  const source = sources.length > 0 ? `Source: ${sources.join('; ')}.` : 'No source is recorded.';
  return [...defined, source].filter(Boolean).join(' ');
}

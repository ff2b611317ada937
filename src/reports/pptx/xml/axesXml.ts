import type { NativeChart } from '../../model/report.ts';
import { INK, LINE, QUIET, SIZES } from '../looks.ts';
import { widthOf } from '../textSize.ts';
import { chartText, lookOf, val } from './chartText.ts';
import { formatOf, GRID, longestOf } from './labelsXml.ts';
import { solid } from './text.ts';
import { el, NONE, type Xml, words } from './xml.ts';

const [CATEGORIES, VALUES] = [111_111_111, 222_222_222] as const;

/** Values begin at zero, unless some are below it. */
export function axesXml(chart: NativeChart, most: number | null): readonly Xml[] {
  const { kind, categories, series, unit } = chart;
  const isBars = kind === 'stacked-bars';
  const least = Math.min(0, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  return [
    el(
      'c:catAx',
      {},
      val('c:axId', CATEGORIES),
      // The first at the top, as it is read.
      el('c:scaling', {}, val('c:orientation', isBars ? 'maxMin' : 'minMax')),
      val('c:delete', 0),
      val('c:axPos', isBars ? 'l' : 'b'),
      el('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
      val('c:majorTickMark', 'none'),
      val('c:minorTickMark', 'none'),
      val('c:tickLblPos', 'low'),
      axisLine(QUIET),
      chartText(SIZES.small, INK),
      val('c:crossAx', VALUES),
      val('c:crosses', 'autoZero'),
      val('c:auto', 0),
      val('c:lblAlgn', 'ctr'),
      val('c:lblOffset', 100),
      val('c:tickLblSkip', isBars ? 1 : skipOf(categories)),
      val('c:noMultiLvlLbl', 1),
    ),
    el(
      'c:valAx',
      {},
      val('c:axId', VALUES),
      el(
        'c:scaling',
        {},
        val('c:orientation', 'minMax'),
        most === null ? NONE : val('c:max', most),
        least < 0 ? NONE : val('c:min', 0),
      ),
      val('c:delete', 0),
      val('c:axPos', isBars ? 'b' : 'l'),
      GRID,
      titleXml(unit, isBars),
      el('c:numFmt', { formatCode: formatOf(chart), sourceLinked: 0 }),
      val('c:majorTickMark', 'none'),
      val('c:minorTickMark', 'none'),
      val('c:tickLblPos', 'nextTo'),
      axisLine(LINE),
      chartText(SIZES.small, QUIET),
      val('c:crossAx', CATEGORIES),
      val('c:crosses', isBars ? 'max' : 'autoZero'),
      val('c:crossBetween', 'between'),
      isOfFew(chart) ? val('c:majorUnit', 1) : NONE,
    ),
  ];
}

/** Few things are counted one by one: half an action is none. */
function isOfFew(chart: NativeChart): boolean {
  const known = chart.series.flatMap(({ values }) => values.filter((value) => value !== null));
  const most = chart.kind === 'lines' ? Math.max(0, ...known) : longestOf(chart);
  return known.every(Number.isInteger) && most <= 8;
}

const axisLine = (colour: string): Xml =>
  el('c:spPr', {}, el('a:noFill'), el('a:ln', { w: 9525 }, solid(colour)));

const titleXml = (unit: string, isBars: boolean): Xml =>
  unit === ''
    ? NONE
    : el(
        'c:title',
        {},
        el(
          'c:tx',
          {},
          el(
            'c:rich',
            {},
            el('a:bodyPr', isBars ? {} : { rot: -5_400_000, vert: 'horz' }),
            el('a:lstStyle'),
            el(
              'a:p',
              {},
              lookOf(SIZES.small, QUIET, false),
              el(
                'a:r',
                {},
                el('a:rPr', { lang: 'en-GB', sz: SIZES.small * 100, b: 0 }, solid(QUIET)),
                el('a:t', {}, words(unit)),
              ),
            ),
          ),
        ),
        val('c:overlay', 0),
      );

/** Every how many categories have their name under them, so that none lies on another. */
function skipOf(categories: readonly string[]): number {
  const widest = Math.max(1, ...categories.map((name) => widthOf(name, SIZES.small)));
  return Math.max(1, Math.ceil((categories.length * (widest + 10)) / 780));
}

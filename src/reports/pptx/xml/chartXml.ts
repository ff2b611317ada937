import type { NativeChart, NativeSeries } from '../../model/report.ts';
import { INK, SIZES } from '../looks.ts';
import { emu, solid } from './text.ts';
import { axesXml } from './axesXml.ts';
import { chartText, val } from './chartText.ts';
import { labelsXml, mainOf } from './labelsXml.ts';
import { columnName, SHEET } from './chartWorkbook.ts';
import { documentOf, el, NONE, type Xml, words } from './xml.ts';

/**
 * A chart that the program draws itself, and whose figures can be changed there. What is missing has
 * no point, and is left as a gap.
 *
 * @param most of the axis of values, where several charts share a scale
 */
export function chartXml(chart: NativeChart, most: number | null): string {
  const isLines = chart.kind === 'lines';
  return documentOf(
    el(
      'c:chartSpace',
      {
        'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
        'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
        'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      },
      val('c:date1904', 0),
      val('c:lang', 'en-GB'),
      val('c:roundedCorners', 0),
      el(
        'c:chart',
        {},
        val('c:autoTitleDeleted', 1),
        el(
          'c:plotArea',
          {},
          el('c:layout'),
          isLines ? linesXml(chart) : barsXml(chart),
          axesXml(chart, most),
        ),
        chart.series.length > 1 ? LEGEND : NONE,
        val('c:plotVisOnly', 1),
        val('c:dispBlanksAs', 'gap'),
      ),
      el('c:spPr', {}, el('a:noFill'), el('a:ln', {}, el('a:noFill'))),
      chartText(SIZES.small, INK),
      el('c:externalData', { 'r:id': 'rId1' }, val('c:autoUpdate', 0)),
    ),
  );
}

const LEGEND: Xml = el(
  'c:legend',
  {},
  val('c:legendPos', 'b'),
  val('c:overlay', 0),
  chartText(SIZES.label, INK),
);

/** Named by the axes, too. */
const AXES: readonly Xml[] = [val('c:axId', 111_111_111), val('c:axId', 222_222_222)];

const barsXml = (chart: NativeChart): Xml =>
  el(
    'c:barChart',
    {},
    val('c:barDir', chart.kind === 'stacked-bars' ? 'bar' : 'col'),
    val('c:grouping', 'stacked'),
    val('c:varyColors', 0),
    chart.series.map((series, at) =>
      el(
        'c:ser',
        {},
        nameOf(series, at),
        el('c:spPr', {}, solid(series.colour), el('a:ln', { w: emu(0.75) }, solid('FFFFFF'))),
        val('c:invertIfNegative', 0),
        labelsXml(chart, series),
        figuresOf(chart, series, at),
      ),
    ),
    val('c:gapWidth', chart.categories.length > 10 ? 30 : 50),
    val('c:overlap', 100),
    AXES,
  );

const linesXml = (chart: NativeChart): Xml =>
  el(
    'c:lineChart',
    {},
    val('c:grouping', 'standard'),
    val('c:varyColors', 0),
    chart.series.map((series, at) =>
      el(
        'c:ser',
        {},
        nameOf(series, at),
        el(
          'c:spPr',
          {},
          el(
            'a:ln',
            { w: emu(series.isDashed ? 2 : 2.75), cap: 'rnd' },
            solid(series.colour),
            el('a:prstDash', { val: series.isDashed ? 'dash' : 'solid' }),
            el('a:round'),
          ),
        ),
        markerOf(series, series === mainOf(chart)),
        labelsXml(chart, series),
        figuresOf(chart, series, at),
        val('c:smooth', 0),
      ),
    ),
    val('c:marker', 1),
    AXES,
  );

/** Without a mark, a figure between two gaps would not be seen. */
function markerOf({ values, colour, isDashed }: NativeSeries, isMain: boolean): Xml {
  const isAlone = values.some(
    (value, at) =>
      value !== null && (values[at - 1] ?? null) === null && (values[at + 1] ?? null) === null,
  );
  if (!isMain && !isAlone) return el('c:marker', {}, val('c:symbol', 'none'));
  return el(
    'c:marker',
    {},
    val('c:symbol', isDashed ? 'diamond' : 'circle'),
    val('c:size', values.length > 30 ? 4 : 7),
    el('c:spPr', {}, solid(colour), el('a:ln', {}, solid(colour))),
  );
}

const nameOf = ({ name }: NativeSeries, at: number): readonly Xml[] => [
  val('c:idx', at),
  val('c:order', at),
  el('c:tx', {}, textsAt(`$${columnName(at + 1)}$1`, [name])),
];

const figuresOf = (
  { categories }: NativeChart,
  { values }: NativeSeries,
  at: number,
): readonly Xml[] => [
  el('c:cat', {}, textsAt(`$A$2:$A$${categories.length + 1}`, categories)),
  el(
    'c:val',
    {},
    el(
      'c:numRef',
      {},
      el(
        'c:f',
        {},
        words(`${SHEET}!$${columnName(at + 1)}$2:$${columnName(at + 1)}$${categories.length + 1}`),
      ),
      el(
        'c:numCache',
        {},
        el('c:formatCode', {}, words('General')),
        val('c:ptCount', values.length),
        values.flatMap((value, idx) =>
          value === null ? [] : [el('c:pt', { idx }, el('c:v', {}, words(String(value))))],
        ),
      ),
    ),
  ),
];

const textsAt = (place: string, texts: readonly string[]): Xml =>
  el(
    'c:strRef',
    {},
    el('c:f', {}, words(`${SHEET}!${place}`)),
    el(
      'c:strCache',
      {},
      val('c:ptCount', texts.length),
      texts.map((text, idx) => el('c:pt', { idx }, el('c:v', {}, words(text)))),
    ),
  );

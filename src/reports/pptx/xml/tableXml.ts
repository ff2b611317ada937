import { LINE, QUIET } from '../looks.ts';
import type { Cell, Item, Row } from '../slide.ts';
import { emu, paragraphXml, solid, transform } from './text.ts';
import { el, type Xml } from './xml.ts';

type TableItem = Extract<Item, { readonly kind: 'table' }>;

/** Room around the words of a cell, in points. */
export const CELL_PAD = { x: 5, y: 3.5 } as const;

/** A table of the program: its first row marked as heads, so that it is read out with each cell. */
export const tableXml = (id: number, { place, alt, widths, rows, hasHead }: TableItem): Xml =>
  el(
    'p:graphicFrame',
    {},
    el(
      'p:nvGraphicFramePr',
      {},
      el('p:cNvPr', { id, name: `Table ${id}`, descr: alt }),
      el('p:cNvGraphicFramePr', {}, el('a:graphicFrameLocks', { noGrp: 1 })),
      el('p:nvPr'),
    ),
    transform('p:xfrm', place),
    el(
      'a:graphic',
      {},
      el(
        'a:graphicData',
        { uri: 'http://schemas.openxmlformats.org/drawingml/2006/table' },
        el(
          'a:tbl',
          {},
          el('a:tblPr', { firstRow: hasHead ? 1 : undefined }),
          el(
            'a:tblGrid',
            {},
            widths.map((width) => el('a:gridCol', { w: emu(width) })),
          ),
          rows.map((row, at) => rowXml(row, hasHead && at === 0)),
        ),
      ),
    ),
  );

const rowXml = ({ cells, height }: Row, isHead: boolean): Xml =>
  el(
    'a:tr',
    { h: emu(height) },
    cells.flatMap((cell) => [
      cellXml(cell, isHead),
      ...Array.from({ length: (cell.span ?? 1) - 1 }, () => MERGED),
    ]),
  );

const MERGED: Xml = el(
  'a:tc',
  { hMerge: 1 },
  el('a:txBody', {}, el('a:bodyPr'), el('a:lstStyle'), el('a:p')),
  el('a:tcPr'),
);

function cellXml({ paragraphs, fill, span = 1, isLast = true }: Cell, isHead: boolean): Xml {
  const [x, y] = [emu(CELL_PAD.x), emu(CELL_PAD.y)];
  return el(
    'a:tc',
    { gridSpan: span > 1 ? span : undefined },
    el('a:txBody', {}, el('a:bodyPr'), el('a:lstStyle'), paragraphs.map(paragraphXml)),
    el(
      'a:tcPr',
      { marL: x, marR: x, marT: y, marB: y, anchor: isHead ? 'b' : 't' },
      edge('a:lnL', null),
      edge('a:lnR', null),
      edge('a:lnT', null),
      edge(
        'a:lnB',
        isHead ? { width: 1.5, colour: QUIET } : isLast ? { width: 0.75, colour: LINE } : null,
      ),
      fill ? solid(fill) : el('a:noFill'),
    ),
  );
}

const edge = (
  name: string,
  line: { readonly width: number; readonly colour: string } | null,
): Xml => el(name, { w: line ? emu(line.width) : 0 }, line ? solid(line.colour) : el('a:noFill'));

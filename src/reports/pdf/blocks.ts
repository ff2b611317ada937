import type { Pace } from '../pace.ts';
import type {
  Block,
  DrawnPictures,
  Fact,
  KeyEntry,
  KeyFigure,
  ReportChart,
} from '../model/report.ts';
import { linesOf } from './lines.ts';
import { COLOURS, LOOKS } from './looks.ts';
import { drawPicture, heightOnPage } from './picture.ts';
import { drawShape } from './shapes.ts';
import {
  asArtefact,
  drawLine,
  drawLines,
  drawText,
  type Element,
  ensure,
  lineHeight,
  PAGE,
  type Sheet,
  within,
} from './sheet.ts';
import { drawTable } from './table.ts';

export interface Drawing {
  readonly sheet: Sheet;
  readonly pictures: DrawnPictures;
  readonly pace: Pace;
  /** What stands over it already, as a heading or a sentence: it is not said again. */
  readonly said: string;
}

/** A heading keeps with what is under it: a table's heads and its first row. */
const UNDER_A_HEADING = 70;

export async function drawBlock(drawing: Drawing, parent: Element, block: Block): Promise<void> {
  const { sheet, pace } = drawing;
  await pace();
  switch (block.kind) {
    case 'heading':
      sheet.y += 6;
      return drawText(sheet, parent, block.text, LOOKS.heading, {
        ...{ tag: 'H2', after: 3, keep: UNDER_A_HEADING },
      });
    case 'text':
      return block.look === 'box'
        ? drawBox(sheet, parent, block.text)
        : drawText(sheet, parent, block.text, LOOKS[block.look]);
    case 'list':
      return drawList(sheet, parent, block.items);
    case 'facts':
      return drawFacts(sheet, parent, block.facts);
    case 'numbers':
      return drawNumbers(sheet, parent, block.label, block.numbers);
    case 'table':
      return drawTable(sheet, parent, block.table, pace, block.table.caption === drawing.said);
    case 'chart':
      return drawChart(drawing, parent, block.chart);
    case 'key':
      return drawKey(sheet, parent, block.entries);
  }
}

async function drawChart(
  { sheet, pictures, pace, said }: Drawing,
  parent: Element,
  { id, title, sentence, more, note, table }: ReportChart,
): Promise<void> {
  const picture = pictures.get(id);
  sheet.y += 8;
  drawText(sheet, parent, title, LOOKS.heading, {
    ...{ tag: 'H2', after: 2, keep: picture ? heightOnPage(picture) + 34 : 60 },
  });
  if (sentence !== said) drawText(sheet, parent, sentence, LOOKS.plain);
  if (picture) drawPicture(sheet, parent, picture, [sentence, more].filter(Boolean).join(' '));
  await drawTable(sheet, parent, table, pace, table.caption === title);
  if (note) drawText(sheet, parent, note, LOOKS.small);
}

export function drawBox(sheet: Sheet, parent: Element, text: string): void {
  const pad = 8;
  const width = PAGE.inner - 2 * pad;
  const height = linesOf(sheet.type, text, LOOKS.plain, width).length * lineHeight(LOOKS.plain);
  ensure(sheet, height + 2 * pad);
  asArtefact(sheet.document, () =>
    sheet.document.rect(PAGE.left, sheet.y, PAGE.inner, height + 2 * pad).fill(COLOURS.tint),
  );
  sheet.y += pad;
  drawText(sheet, parent, text, LOOKS.plain, { x: PAGE.left + pad, width, after: pad + 8 });
}

function drawList(sheet: Sheet, parent: Element, items: readonly string[]): void {
  const { document } = sheet;
  const list = document.struct('L');
  parent.add(list);
  const indent = 12;
  for (const item of items) {
    const lines = linesOf(sheet.type, item, LOOKS.plain, PAGE.inner - indent);
    ensure(sheet, lineHeight(LOOKS.plain) * Math.min(2, lines.length));
    const line = document.struct('LI');
    list.add(line);
    asArtefact(document, () =>
      document.circle(PAGE.left + 3, sheet.y + 7, 1.5).fill(COLOURS.quiet),
    );
    const element = document.struct('LBody');
    line.add(element);
    drawLines(sheet, lines, LOOKS.plain, {
      ...{ element, tag: 'LBody', x: PAGE.left + indent, width: PAGE.inner - indent },
    });
    line.end();
    sheet.y += 3;
  }
  list.end();
  sheet.y += 5;
}

/** Terms at the left, what is said of each beside them. */
export function drawFacts(sheet: Sheet, parent: Element, facts: readonly Fact[]): void {
  const { document, type } = sheet;
  const list = document.struct('L');
  parent.add(list);
  const term = 120;
  const [x, width] = [PAGE.left + term, PAGE.inner - term];
  for (const fact of facts) {
    const head = linesOf(type, fact.term, LOOKS.head, term - 8);
    const lines = linesOf(type, fact.detail, LOOKS.plain, width);
    ensure(sheet, lineHeight(LOOKS.plain) * Math.max(head.length, Math.min(lines.length, 3)));
    const line = document.struct('LI');
    const label = document.struct('Lbl');
    const element = document.struct('LBody');
    list.add(line);
    line.add(label);
    line.add(element);
    const top = sheet.y;
    within(document, label, 'Lbl', () => {
      for (const [at, said] of head.entries()) {
        const y = top + 1 + at * lineHeight(LOOKS.head);
        drawLine(sheet, said, LOOKS.head, { x: PAGE.left, y, width: term });
      }
    });
    drawLines(sheet, lines, LOOKS.plain, { element, tag: 'LBody', x, width });
    sheet.y = Math.max(sheet.y, top + head.length * lineHeight(LOOKS.head)) + 4;
    line.end();
  }
  list.end();
  sheet.y += 6;
}

/** Large figures side by side, each with its label and what it is counted over. */
function drawNumbers(
  sheet: Sheet,
  parent: Element,
  label: string,
  numbers: readonly KeyFigure[],
): void {
  const { document, type } = sheet;
  const width = PAGE.inner / numbers.length;
  const inner = width - 10;
  const labels = numbers.map((one) => linesOf(type, one.label, LOOKS.small, inner - 10));
  const most = Math.max(...labels.map((lines) => lines.length));
  const height = 12 + lineHeight(LOOKS.figure) + (most + 1) * lineHeight(LOOKS.small);
  drawText(sheet, parent, label, LOOKS.caption, { after: 2, keep: height });
  const list = document.struct('L');
  parent.add(list);
  for (const [at, { count, of, status }] of numbers.entries()) {
    const x = PAGE.left + at * width;
    asArtefact(document, () => document.rect(x, sheet.y, inner, height).fill(COLOURS.tint));
    const line = document.struct('LI');
    const element = document.struct('LBody');
    list.add(line);
    line.add(element);
    within(document, element, 'LBody', () => {
      let y = sheet.y + 6;
      const shift = status ? 14 : 0;
      if (status) drawShape(document, status, { x: x + 12, y: y + 14, r: 5 });
      const place = (dx = 0) => ({ x: x + 6 + dx, y, width: inner - 12 });
      drawLine(sheet, new Intl.NumberFormat('en-GB').format(count), LOOKS.figure, place(shift));
      y += lineHeight(LOOKS.figure);
      for (const said of labels[at] ?? []) {
        drawLine(sheet, said, LOOKS.small, place());
        y += lineHeight(LOOKS.small);
      }
      drawLine(sheet, of, LOOKS.small, place());
    });
    line.end();
  }
  list.end();
  sheet.y += height + 10;
}

function drawKey(sheet: Sheet, parent: Element, entries: readonly KeyEntry[]): void {
  const { document, type } = sheet;
  const list = document.struct('L');
  parent.add(list);
  const [shape, word] = [16, 110];
  const [x, width] = [PAGE.left + word, PAGE.inner - word];
  for (const { status, label, meaning } of entries) {
    const lines = linesOf(type, meaning, LOOKS.plain, width);
    ensure(sheet, lines.length * lineHeight(LOOKS.plain));
    const line = document.struct('LI');
    const name = document.struct('Lbl');
    const element = document.struct('LBody');
    list.add(line);
    line.add(name);
    line.add(element);
    const top = sheet.y;
    asArtefact(document, () =>
      drawShape(document, status, { x: PAGE.left + 6, y: top + 7, r: 4.5 }),
    );
    within(document, name, 'Lbl', () =>
      drawLine(sheet, type.plain(label), LOOKS.head, {
        x: PAGE.left + shape,
        y: top + 1,
        width: word,
      }),
    );
    drawLines(sheet, lines, LOOKS.plain, { element, tag: 'LBody', x, width });
    sheet.y += 3;
    line.end();
  }
  list.end();
  sheet.y += 6;
}

import type { RunningText } from '../model/report.ts';
import { linesOf } from './lines.ts';
import { COLOURS, LOOKS } from './looks.ts';
import { drawLine, lineHeight, PAGE, type Sheet } from './sheet.ts';

/** At the head and the foot of each page: whose it is, how it is marked, which snapshot, which page. */
export function drawEdges(sheet: Sheet, running: RunningText): void {
  const { document, type } = sheet;
  const { count } = document.bufferedPageRange();
  const room = PAGE.inner - 140;
  const heading = linesOf(type, running.heading, LOOKS.edge, room).slice(0, 2);
  const foot = [running.source, running.notice].filter(Boolean);
  const source = foot
    .flatMap((text) => linesOf(type, text, LOOKS.edge, PAGE.inner - 80))
    .slice(0, 3);
  for (let page = 0; page < count; page += 1) {
    document.switchToPage(page);
    document.markContent('Artifact', { type: 'Pagination' });
    rule(40 + heading.length * 5);
    for (const [at, line] of heading.entries()) write(line, 30 + at * lineHeight(LOOKS.edge));
    const marking = { x: PAGE.left, y: 30, width: PAGE.inner, align: 'right' } as const;
    drawLine(sheet, type.plain(running.marking), LOOKS.marking, marking);
    rule(788);
    for (const [at, line] of source.entries()) write(line, 793 + at * lineHeight(LOOKS.edge));
    drawLine(sheet, `Page ${page + 1} of ${count}`, LOOKS.edge, { ...marking, y: 793 });
    document.endMarkedContent();
  }

  function write(line: string, y: number): void {
    drawLine(sheet, line, LOOKS.edge, { x: PAGE.left, y, width: PAGE.inner });
  }

  function rule(y: number): void {
    document
      .lineWidth(0.5)
      .moveTo(PAGE.left, y)
      .lineTo(PAGE.width - PAGE.left, y);
    document.stroke(COLOURS.line);
  }
}

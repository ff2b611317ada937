import type { Pace } from '../pace.ts';
import type {
  Block,
  DrawnPicture,
  DrawnPictures,
  Fact,
  KeyFigure,
  ReportChart,
  ReportRow,
  ReportTable,
} from '../model/report.ts';
import { base64 } from './encoding.ts';
import { type Markup, markup, NOTHING } from './markup.ts';
import { shapeOf } from './shapes.ts';

export interface Writing {
  readonly pictures: DrawnPictures;
  readonly pace: Pace;
  /** What stands over it already, as a heading or a sentence: it is not said again. */
  readonly said: string;
}

export async function blockOf(block: Block, writing: Writing): Promise<Markup> {
  await writing.pace();
  switch (block.kind) {
    case 'heading':
      return markup`<h3>${block.text}</h3>\n`;
    case 'text': {
      const look = block.look === 'plain' ? 'pre' : `${block.look} pre`;
      return markup`<p class="${look}" dir="auto">${block.text}</p>\n`;
    }
    case 'list':
      return markup`<ul>${block.items.map((item) => markup`<li dir="auto">${item}</li>`)}</ul>\n`;
    case 'facts':
      return factsOf(block.facts);
    case 'numbers':
      return numbersOf(block.label, block.numbers);
    case 'table':
      return tableOf(block.table, writing);
    case 'chart':
      return chartOf(block.chart, writing);
    case 'key':
      return markup`<dl class="facts">${block.entries.map(
        ({ status, label, meaning }) =>
          markup`<dt>${shapeOf(status)}${label}</dt><dd>${meaning}</dd>`,
      )}</dl>\n`;
  }
}

export const factsOf = (facts: readonly Fact[]): Markup =>
  markup`<dl class="facts">${facts.map(
    ({ term, detail }) => markup`<dt>${term}</dt><dd dir="auto">${detail}</dd>`,
  )}</dl>\n`;

const numbersOf = (label: string, numbers: readonly KeyFigure[]): Markup =>
  markup`<p class="small">${label}</p>
<ul class="numbers">${numbers.map(
    ({ label: named, count, of, status }) =>
      markup`<li><span class="count">${status ? shapeOf(status) : NOTHING}${new Intl.NumberFormat('en-GB').format(count)}</span> ${named} <span class="small">${of}</span></li>`,
  )}</ul>\n`;

/** @param writing `said` names a caption that stands over the table already */
async function tableOf(
  { caption, columns, rows }: ReportTable,
  { pace, said }: Writing,
): Promise<Markup> {
  const heads = columns.map(
    ({ title, isNumber }) => markup`<th scope="col"${isNumber ? NUMBER : NOTHING}>${title}</th>`,
  );
  const bodies: Markup[] = [];
  for (const row of rows) {
    await pace();
    bodies.push(bodyOf(row, columns));
  }
  const label = caption === said ? NOTHING : markup`<caption>${caption}</caption>`;
  return markup`<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table>${label}<thead><tr>${heads}</tr></thead>${bodies}</table></div>\n`;
}

const NUMBER = markup` class="number"`;

function bodyOf({ cells, details }: ReportRow, columns: ReportTable['columns']): Markup {
  const line = cells.map(({ text, status }, at) => {
    const column = columns[at];
    const look = column?.isNumber ? NUMBER : markup` class="pre"`;
    const said = markup`${status ? shapeOf(status) : NOTHING}${text}`;
    return column?.isRowHead
      ? markup`<th scope="row"${look} dir="auto">${said}</th>`
      : markup`<td${look} dir="auto">${said}</td>`;
  });
  if (details.length === 0) return markup`<tbody><tr>${line}</tr></tbody>`;
  const words = details.map(
    ({ label, words: said }) => markup`<dt>${label}</dt><dd class="pre" dir="auto">${said}</dd>`,
  );
  return markup`<tbody class="grouped"><tr>${line}</tr><tr class="details"><td></td><td colspan="${columns.length - 1}"><dl>${words}</dl></td></tr></tbody>`;
}

async function chartOf(chart: ReportChart, writing: Writing): Promise<Markup> {
  const { id, title, sentence, more, note, table } = chart;
  const picture = writing.pictures.get(id);
  const alt = [sentence, more].filter(Boolean).join(' ');
  const figures = await tableOf(table, { ...writing, said: '' });
  return markup`<figure aria-labelledby="${id}">
<figcaption><h3 id="${id}">${title}</h3>${sentence === writing.said ? NOTHING : markup`<p>${sentence}</p>`}</figcaption>
${picture ? imageOf(picture, alt) : NOTHING}
${more ? markup`<p>${more}</p>` : NOTHING}
${figures}${note ? markup`<p class="note">${note}</p>` : NOTHING}
</figure>\n`;
}

const imageOf = ({ svg, width, height }: DrawnPicture, alt: string): Markup =>
  markup`<img alt="${alt}" width="${Math.round(width)}" height="${Math.round(height)}" src="data:image/svg+xml;base64,${base64(new TextEncoder().encode(svg))}">`;

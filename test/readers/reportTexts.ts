import { plainText } from '#reports/plainText.ts';
import type { Block, Report, ReportTable } from '#reports/model/report.ts';

/** Every word and figure of a report, as the model has it, in order: what each format has to say. */
export const textsOf = ({ title, running, cover, sections }: Report): readonly string[] =>
  [
    ...[title, running.marking, running.heading, running.source, running.notice],
    ...(cover
      ? [
          ...[cover.partnership, cover.planYear, cover.condition],
          ...cover.facts.flatMap(({ term, detail }) => [term, detail]),
        ]
      : []),
    ...sections.flatMap(({ title: named, message, blocks }) => [
      ...[named, message],
      ...blocks.flatMap(textsOfBlock),
    ]),
  ].filter((text) => text.trim() !== '');

function textsOfBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'text':
      return [block.text];
    case 'list':
      return block.items;
    case 'facts':
      return block.facts.flatMap(({ term, detail }) => [term, detail]);
    case 'numbers':
      return [block.label, ...block.numbers.flatMap(({ label, of }) => [label, of])];
    case 'table':
      return textsOfTable(block.table);
    case 'chart': {
      const { title, sentence, note, table } = block.chart;
      return [title, sentence, note, ...textsOfTable(table)];
    }
    case 'key':
      return block.entries.flatMap(({ label, meaning }) => [label, meaning]);
  }
}

const textsOfTable = ({ caption, columns, rows }: ReportTable): readonly string[] => [
  ...[caption, ...columns.map(({ title }) => title)],
  ...rows.flatMap(({ cells, details }) => [
    ...cells.map(({ text }) => text),
    ...details.flatMap(({ label, words }) => [label, words]),
  ]),
];

/** As it is compared: lines are broken where there is room, and hyphens are set as they come. */
export const squeezed = (text: string): string =>
  text.normalize('NFKC').replaceAll(/[\s\p{Cf}]|\p{Variation_Selector}/gu, '');

/** The texts that are not in what was read; none where nothing is lost. */
export function missingIn(read: string, texts: readonly string[]): readonly string[] {
  const whole = squeezed(read);
  return [...new Set(texts)].filter((text) => !whole.includes(squeezed(plainText(text))));
}

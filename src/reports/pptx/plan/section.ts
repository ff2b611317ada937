import type { Block, DrawnPictures, ReportSection } from '../../model/report.ts';
import type { Pace } from '../../pace.ts';
import { planChart } from './charts.ts';
import { type Deck, openPage } from './deck.ts';
import type { Flow } from './flow.ts';
import { splitSentences } from './sentences.ts';
import { planFacts, planKey, planTable } from './tables.ts';
import { planList, planNumbers, planText } from './texts.ts';

/** The slides of a section: what it says as the first title, and its blocks in their order. */
export async function planSection(
  deck: Deck,
  section: ReportSection,
  pictures: DrawnPictures,
  pace: Pace,
): Promise<void> {
  const { first, rest } = titleOf(section.message || section.title);
  const page = openPage(deck, { section, title: first });
  if (rest !== '') page.notes.push(section.message);
  const flow: Flow = { deck, section, pictures, page, heading: null };
  const { blocks } = section;
  // A chart goes on the first slide itself, and says the rest there.
  if (rest !== '' && blocks[0]?.kind !== 'chart') planText(flow, { text: rest, look: 'lead' });
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (!block) continue;
    await pace();
    if (block.kind === 'chart') {
      const small = smallAfter(blocks, at);
      planChart(flow, block.chart, small);
      at += small.length;
    } else planBlock(flow, block);
  }
}

/** A message of several sentences: the first is the title, unless all of it is short. */
const titleOf = (message: string) =>
  message.length <= SHORT ? { first: message, rest: '' } : splitSentences(message);

/** Two lines of a title, about. */
const SHORT = 130;

/** Small print right after a chart is about it, and stands on its slide. */
function smallAfter(blocks: readonly Block[], at: number): readonly string[] {
  const small: string[] = [];
  for (const block of blocks.slice(at + 1)) {
    if (block.kind !== 'text' || block.look !== 'small') break;
    small.push(block.text);
  }
  return small;
}

function planBlock(flow: Flow, block: Exclude<Block, { readonly kind: 'chart' }>): void {
  switch (block.kind) {
    case 'heading':
      flow.heading = block.text;
      return;
    case 'text':
      return planText(flow, block);
    case 'list':
      return planList(flow, block.items);
    case 'facts':
      return planFacts(flow, block.facts);
    case 'numbers':
      return planNumbers(flow, block.label, block.numbers);
    case 'table':
      return planTable(flow, block.table);
    case 'key':
      return planKey(flow, block.entries);
  }
}

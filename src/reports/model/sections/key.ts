import { STATUSES } from '#domain/progress/status.ts';
import { inUse } from '#domain/versions/records.ts';
import { sayRules } from '#ui/ruleWords.ts';
import { heading } from '../blocks.ts';
import type { ReportContext } from '../context.ts';
import type { Block, ReportSection } from '../report.ts';

/** What statuses and acronyms mean, and the rules in use: in every report that shows a status. */
export function keySection({ words, records }: ReportContext): ReportSection {
  const terms = inUse(records, 'glossary-term')
    .map(({ value }) => ({ term: value.term, detail: value.meaning }))
    .toSorted((a, b) => a.term.localeCompare(b.term, 'en-GB'));
  const glossary: readonly Block[] =
    terms.length > 0 ? [heading('Words and acronyms'), { kind: 'facts', facts: terms }] : [];
  return {
    ...{ id: 'key', title: 'Key' },
    message: 'What the statuses mean, and the rules they go by.',
    blocks: [
      {
        kind: 'key',
        entries: STATUSES.map((status) => ({ status, ...pick(words.statuses[status]) })),
      },
      heading('Rules in use'),
      { kind: 'list', items: sayRules(words) },
      ...glossary,
    ],
  };
}

const pick = ({ label, meaning }: { readonly label: string; readonly meaning: string }) => ({
  label,
  meaning,
});

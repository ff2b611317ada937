import type { Snapshot } from '#domain/records/snapshot.ts';
import { sayPublicEdition, sayWithheldFromPublic, SMALL_NUMBERS_RULE } from '#ui/editionWords.ts';
import { heading, plain } from '../blocks.ts';
import type { Block, ReportSection } from '../report.ts';

/** In every report of a public edition, so that nobody takes what is not there for what is not done. */
export function leftOutSection({
  edition,
  withheld,
}: Pick<Snapshot, 'edition' | 'withheld'>): ReportSection | null {
  if (edition !== 'public' || !withheld) return null;
  const out = sayWithheldFromPublic(withheld);
  const list: readonly Block[] = out.length > 0 ? [{ kind: 'list', items: out }] : [];
  return {
    ...{ id: 'left-out', title: 'What was left out' },
    message: sayPublicEdition(withheld),
    blocks: [...list, heading('Small numbers'), plain(SMALL_NUMBERS_RULE)],
  };
}

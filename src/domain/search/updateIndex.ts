import type { IsoDate, RecordId } from '../ids.ts';
import { standingWithdrawals } from '../progress/standing.ts';
import type { Recorded } from '../versions/records.ts';
import type { Author } from '../versions/version.ts';
import { foldText, hasAll } from './matching.ts';
import type { Hits } from './searchIndex.ts';

/** An update as a list of what was found shows it. */
export interface FoundUpdate {
  readonly id: RecordId<'progress-update'>;
  readonly action: RecordId<'action'>;
  readonly asOf: IsoDate;
  readonly author: Author;
  /** All that was said in it, one thing in each line. */
  readonly text: string;
}

type Entry = FoundUpdate & { readonly folded: string };

/**
 * What was said of actions up to a day, what was true last first. What was put right or taken back
 * is left out: it stands in its action's log.
 *
 * @param content whole records
 */
export function updateIndex(content: readonly Recorded[], asAt: IsoDate): readonly Entry[] {
  const standing = standingWithdrawals(content.filter(isWithdrawal));
  const withdrawn = new Set(standing.map(({ value }) => value.of));
  const updates = content.filter(isUpdate).filter(({ id }) => !withdrawn.has(id));
  const corrected = new Set(updates.map(({ value }) => value.corrects));
  return updates
    .filter(({ id, value }) => !corrected.has(id) && value.asOf <= asAt)
    .map(entryOf)
    .toSorted((a, b) => (a.asOf < b.asOf ? 1 : -Number(a.asOf > b.asOf)));
}

function entryOf({ id, value, author }: Recorded<'progress-update'>): Entry {
  const { action, asOf, whatChanged, publicWording, evidence, correctiveAction } = value;
  const said = [whatChanged, correctiveAction?.text, evidence, publicWording];
  const text = said.filter(Boolean).join('\n');
  return { ...{ id, action, asOf, author, text }, folded: foldText(text) };
}

const isWithdrawal = (record: Recorded): record is Recorded<'withdrawal'> =>
  record.kind === 'withdrawal';

const isUpdate = (record: Recorded): record is Recorded<'progress-update'> =>
  record.kind === 'progress-update';

export function findUpdates(
  entries: readonly Entry[],
  words: readonly string[],
  most: number,
): Hits<FoundUpdate> {
  const all = entries.filter(({ folded }) => hasAll(folded, words));
  return { best: all.slice(0, most), total: all.length };
}

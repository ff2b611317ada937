import { useMemo } from 'react';
import type { RecordId } from '#domain/ids.ts';
import { wordsOf } from '#domain/search/matching.ts';
import {
  bestOf,
  type FoundAction,
  type FoundAtMeeting,
  type FoundFinding,
  type FoundIndicator,
  type FoundSubgroup,
  type Hits,
  searchIndex,
} from '#domain/search/searchIndex.ts';
import { findUpdates, type FoundUpdate, updateIndex } from '#domain/search/updateIndex.ts';
import { useRecords, useWholeRecordsOnceWanted } from '#queries/records.ts';

/** How many of each are worth reading through; more words narrow it. */
const MOST = { actions: 7, subgroups: 4, indicators: 4, findings: 4, meetings: 4, updates: 6 };

/** From here on words are worth reading the whole log for. */
const ENOUGH_CHARACTERS = 3;

export interface Found {
  readonly words: readonly string[];
  readonly actions: Hits<FoundAction>;
  readonly subgroups: Hits<FoundSubgroup>;
  readonly indicators: Hits<FoundIndicator>;
  readonly findings: Hits<FoundFinding>;
  readonly meetings: Hits<FoundAtMeeting>;
  /** `null` while the updates are being read. */
  readonly updates: Hits<FoundUpdate> | null;
  /** References of the actions in use; only what was said of those is found. */
  readonly refOf: ReadonlyMap<RecordId<'action'>, string>;
}

const NONE = { best: [], total: 0 };

/** What has all the words of a query, in the records on screen: as at a past day, as then. */
export function useFound(query: string): Found {
  const index = useRecords(searchIndex);
  const refOf = useMemo(() => new Map(index.actions.map(({ id, ref }) => [id, ref])), [index]);
  const isWorthReading = query.trim().length >= ENOUGH_CHARACTERS;
  const whole = useWholeRecordsOnceWanted(isWorthReading);
  const updates = useMemo(
    () => whole && updateIndex(whole.content, whole.asAt).filter(({ action }) => refOf.has(action)),
    [whole, refOf],
  );
  // Nothing waits for its turn: Enter takes what the last letter has brought to the top.
  return useMemo(() => {
    const words = wordsOf(query);
    const isBlank = words.length === 0;
    return {
      ...{ words, refOf },
      actions: isBlank ? NONE : bestOf(index.actions, words, MOST.actions),
      subgroups: isBlank ? NONE : bestOf(index.subgroups, words, MOST.subgroups),
      indicators: isBlank ? NONE : bestOf(index.indicators, words, MOST.indicators),
      findings: isBlank ? NONE : bestOf(index.findings, words, MOST.findings),
      meetings: isBlank ? NONE : bestOf(index.meetings, words, MOST.meetings),
      updates: isWorthReading ? updates && findUpdates(updates, words, MOST.updates) : NONE,
    };
  }, [query, index, updates, refOf, isWorthReading]);
}

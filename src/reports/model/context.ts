import { type IndicatorView, indicatorViews } from '#domain/indicators/indicatorView.ts';
import { type BoardPack, boardPack } from '#domain/pack/boardPack.ts';
import { type BoardStory, boardStory } from '#domain/progress/boardStory.ts';
import type { IsoDate } from '#domain/ids.ts';
import { type Recorded, type Records, recordsFrom } from '#domain/versions/records.ts';
import { type Words, wordsOf } from '#ui/partnershipWords.ts';

/** Another moment of the same plan, which a report compares its own with. */
export interface Earlier {
  /** "Snapshot 2, as at 11 October 2017" */
  readonly name: string;
  readonly records: Records;
  readonly asAt: IsoDate;
}

/** All that the sections of a report are made from, worked out once. */
export interface ReportContext {
  /** Whole, as they were frozen. */
  readonly content: readonly Recorded[];
  readonly records: Records;
  readonly asAt: IsoDate;
  readonly words: Words;
  readonly pack: BoardPack;
  readonly story: BoardStory;
  readonly indicators: readonly IndicatorView[];
  /** `null` where none was chosen: then it is what the records say of the last meeting. */
  readonly earlier: Earlier | null;
}

/**
 * @param content whole records of a snapshot
 * @throws {TypeError} where they hold no partnership: there is nothing to report on
 */
export function reportContext(
  content: readonly Recorded[],
  asAt: IsoDate,
  earlier: Earlier | null,
): ReportContext {
  const records = recordsFrom(content);
  const pack = boardPack(content, asAt);
  const story = boardStory(records, asAt);
  if (!pack || !story) throw new TypeError('No partnership in these records');
  const words = wordsOf(pack.board.partnership.value);
  const indicators = indicatorViews(records, asAt);
  return { content, records, asAt, words, pack, story, indicators, earlier };
}

import type { PastDay } from '#domain/asAt/chooseAsAt.ts';
import type { Instant, RecordId } from '#domain/ids.ts';
import type { Snapshot } from '#domain/records/snapshot.ts';
import type { Author } from '#domain/versions/version.ts';

/** What a pack is printed from: records as they are now, as at a past day, or as they were frozen. */
export type Edition =
  | Printed
  | {
      readonly kind: 'snapshot';
      readonly id: RecordId<'snapshot'>;
      readonly snapshot: Omit<Snapshot, 'content'>;
    };

interface Printed {
  readonly kind: 'live';
  /** `null` where they are as at today. */
  readonly pastDay: PastDay | null;
  readonly printedBy: Author;
  readonly printedAt: Instant;
}

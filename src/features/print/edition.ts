import type { Instant, RecordId } from '#domain/ids.ts';
import type { Snapshot } from '#domain/records/snapshot.ts';
import type { Author } from '#domain/versions/version.ts';

/** What a pack is printed from: records as they are now, or as they were frozen. */
export type Edition =
  | { readonly kind: 'live'; readonly printedBy: Author; readonly printedAt: Instant }
  | {
      readonly kind: 'snapshot';
      readonly id: RecordId<'snapshot'>;
      readonly snapshot: Omit<Snapshot, 'content'>;
    };

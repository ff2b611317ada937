import { type QueryClient, queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import type { InEdition } from '#domain/editions/forEdition.ts';
import type { IsoDate } from '#domain/ids.ts';
import type { Edition } from '#domain/records/snapshot.ts';
import type { Recorded } from '#domain/versions/records.ts';
import { readSnapshot } from './openSnapshot.ts';
import { type Services, useServices } from './services.ts';
import type { Frozen, Preview } from './source.ts';

const editionQuery = ({ storage }: Services, edition: Edition) =>
  queryOptions({
    queryKey: ['live', 'edition', edition],
    queryFn: async (): Promise<InEdition> => {
      // Its rules are long, and few look at a preview: they are no part of the first load.
      const { forEdition } = await import('#domain/editions/forEdition.ts');
      return forEdition(await storage.wholeRecords(), edition);
    },
  });

/** What a snapshot taken now would hold, and what it would leave out. */
export const useInEdition = (edition: Edition): InEdition =>
  useSuspenseQuery(editionQuery(useServices(), edition)).data;

interface Content {
  readonly content: readonly Recorded[];
  /** `null` of what is not frozen yet: it is as at today. */
  readonly asAt: IsoDate | null;
}

/** All that an edition holds: one that was frozen, verified, or one that would be. */
export async function readContent(
  services: Services,
  client: QueryClient,
  source: Frozen | Preview,
): Promise<Content> {
  if (source.kind !== 'preview') {
    const { content, asAt } = (await readSnapshot(services, client, source)).snapshot;
    return { content, asAt };
  }
  const { content } = await client.fetchQuery(editionQuery(services, source.edition));
  return { content, asAt: null };
}

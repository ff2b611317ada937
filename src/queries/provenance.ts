import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { type Provenance, provenanceOf } from '#domain/pack/provenance.ts';
import { dayShown, knownQuery, shownOf } from './known.ts';
import { readSnapshot } from './openSnapshot.ts';
import { useServices } from './services.ts';
import { pastDayOf, useSource } from './source.ts';

/** Whose records are on screen, as at when, and from which snapshot: for whatever leaves the page. */
export function useReadProvenance(): () => Promise<Provenance | null> {
  const services = useServices();
  const client = useQueryClient();
  const source = useSource();
  return useCallback(async () => {
    const known = await client.fetchQuery(knownQuery(services, source, client));
    const asAt = dayShown(known, source, services.today());
    const provenance = provenanceOf(shownOf(known.records, source), asAt);
    if (!provenance) return null;
    if (source.kind === 'snapshot' || source.kind === 'file') {
      const { id, snapshot } = await readSnapshot(services, client, source);
      const { number, hash, marking } = snapshot;
      return { ...provenance, marking, snapshot: { id, number, hash } };
    }
    return { ...provenance, reading: pastDayOf(source)?.kind ?? null };
  }, [services, client, source]);
}

/** The same where it is shown: on a slide. */
export function useProvenance(): Provenance | null {
  const read = useReadProvenance();
  const source = useSource();
  return useSuspenseQuery({ queryKey: ['live', 'provenance', source], queryFn: read }).data;
}

import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import type { Health } from '#storage/health.ts';
import type { Restored } from '#storage/restore.ts';
import { useServices } from './services.ts';

export type { Health, Restored };

/** Under `live`: asked again after each save. */
const HEALTH = ['live', 'health'] as const;

/** How the data on this device is kept. */
export function useHealth(): Health {
  const { storage } = useServices();
  return useSuspenseQuery({ queryKey: HEALTH, queryFn: () => storage.health() }).data;
}

/** Asks the browser not to clear the data by itself. Resolves to whether it promised. */
export function useAskToPersist() {
  const { storage } = useServices();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      const isPromised = await storage.askToPersist();
      await client.invalidateQueries({ queryKey: HEALTH });
      return isPromised;
    },
  });
}

/** What came back from the journal since the app was opened; `null` when nothing was gone. */
export function useRestored(): Restored | null {
  const { storage } = useServices();
  return useSyncExternalStore(storage.onChange, storage.restored);
}

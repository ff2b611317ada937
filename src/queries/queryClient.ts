import { QueryClient } from '@tanstack/react-query';

/**
 * Everything asked is on this device: there is no waiting for a network, no trying again and no
 * growing old. What changes is told by a save here or by another tab.
 */
export function newQueryClient(): QueryClient {
  const local = { networkMode: 'always', retry: false } as const;
  return new QueryClient({
    defaultOptions: {
      queries: {
        ...local,
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        // Folds hold Maps, which structural sharing would walk and never find equal.
        structuralSharing: false,
      },
      mutations: local,
    },
  });
}

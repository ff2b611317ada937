import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useServices } from './services.ts';

/**
 * What somebody chose on this device, and is to find so the next time; empty before that.
 *
 * @param key names what is chosen, for example `due:subgroup`
 */
export function useRemembered(key: string): readonly [string, (chosen: string) => void] {
  const { storage } = useServices();
  const client = useQueryClient();
  const { data } = useSuspenseQuery({
    queryKey: ['device', 'remembered', key],
    queryFn: async () => (await storage.device.read<string>(`remembered:${key}`)) ?? '',
  });
  const remember = useCallback(
    (chosen: string) => {
      client.setQueryData(['device', 'remembered', key], chosen);
      // What cannot be kept is asked again the next time, and nothing is lost by it.
      storage.device.write(`remembered:${key}`, chosen).catch(() => undefined);
    },
    [client, key, storage],
  );
  return [data, remember];
}

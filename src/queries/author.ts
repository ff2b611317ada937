import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { Author } from '#domain/versions/version.ts';
import { type Services, useServices } from './services.ts';

/** Who somebody is until they say so. */
const NOBODY: Author = { name: '', agency: '' };

const KEY = 'author';

const authorQuery = ({ storage }: Services) => ({
  queryKey: ['device', KEY] as const,
  queryFn: async () => (await storage.device.read<Author>(KEY)) ?? NOBODY,
});

export const readAuthor = (services: Services): Promise<Author> => authorQuery(services).queryFn();

/** As stated on this device; an empty name while nobody has said it. */
export const useAuthor = (): Author => useSuspenseQuery(authorQuery(useServices())).data;

export function useSaveAuthor() {
  const services = useServices();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (author: Author) => services.storage.device.write(KEY, author),
    onSuccess: (_, author) => client.setQueryData(authorQuery(services).queryKey, author),
  });
}

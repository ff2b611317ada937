import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useServices } from './services.ts';

export interface KeptDraft<Answers> {
  /** What was typed before the tab was closed; `null` when there is nothing. */
  readonly kept: Answers | null;
  readonly keep: (answers: Answers) => Promise<void>;
  readonly drop: () => Promise<void>;
}

/**
 * What is being typed into a form survives a closed tab.
 *
 * @param key names the form and what it is about, for example `record:<action>`
 */
export function useDraft<Answers>(key: string): KeptDraft<Answers> {
  const { drafts } = useServices().storage;
  const client = useQueryClient();
  const { data } = useSuspenseQuery({
    queryKey: ['draft', key],
    queryFn: async () => (await drafts.read<Answers>(key)) ?? null,
    gcTime: 0,
    // The form has what is typed; it only asks once, when it opens.
    notifyOnChangeProps: [],
  });
  return useMemo(() => {
    // A form that is opened again within a second is given what the client still holds.
    const hold = (answers: Answers | null) => client.setQueryData(['draft', key], answers);
    return {
      kept: data,
      keep: (answers: Answers) => {
        hold(answers);
        return drafts.write(key, answers);
      },
      drop: () => {
        hold(null);
        return drafts.drop(key);
      },
    };
  }, [client, data, drafts, key]);
}

import { useSuspenseQuery } from '@tanstack/react-query';
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
  const { data } = useSuspenseQuery({
    queryKey: ['draft', key],
    queryFn: async () => (await drafts.read<Answers>(key)) ?? null,
    // Read anew whenever the form is opened.
    gcTime: 0,
  });
  return useMemo(
    () => ({
      kept: data,
      keep: (answers: Answers) => drafts.write(key, answers),
      drop: () => drafts.drop(key),
    }),
    [data, drafts, key],
  );
}

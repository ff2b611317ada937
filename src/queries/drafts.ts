import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Storage } from '#storage/storage.ts';
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
    const kept = keeping<Answers>(key, drafts);
    return {
      kept: data,
      keep: (answers: Answers) => {
        hold(answers);
        return kept.write(answers);
      },
      drop: () => {
        hold(null);
        return kept.drop();
      },
    };
  }, [client, data, drafts, key]);
}

/** Whoever types faster than the disk writes has the latest kept next, and not each letter in turn. */
function keeping<Answers>(key: string, drafts: Storage['drafts']) {
  let waiting: readonly [Answers] | null = null;
  let writing: Promise<void> | null = null;
  const writeLatest = async () => {
    while (waiting) {
      const [answers] = waiting;
      waiting = null;
      await drafts.write(key, answers);
    }
  };
  return {
    write: (answers: Answers): Promise<void> => {
      waiting = [answers];
      writing ??= writeLatest().finally(() => {
        writing = null;
      });
      return writing;
    },
    drop: async (): Promise<void> => {
      waiting = null;
      await writing?.catch(() => undefined);
      await drafts.drop(key);
    },
  };
}

import type { Instant } from '#domain/ids.ts';
import type { Connection } from './connection.ts';
import type { Draft } from './database.ts';

/** What is being typed, so that it survives a closed tab. Shared with nobody. */
export function draftsIn({ use }: Connection, now: () => Instant) {
  return {
    /** `null` when there is none. The caller knows what the form under this key holds. */
    async read<Value>(key: string): Promise<Value | null> {
      const draft = await use('drafts', (database) => database.get('drafts', key));
      return (draft?.value as Value | undefined) ?? null;
    },

    /** @throws {StorageError} */
    async write(key: string, value: unknown): Promise<void> {
      const draft = { key, value, savedAt: now() };
      await use('drafts', (database) => database.put('drafts', draft));
    },

    async drop(key: string): Promise<void> {
      await use('drafts', (database) => database.delete('drafts', key));
    },

    list: (): Promise<readonly Draft[]> => use('drafts', (database) => database.getAll('drafts')),
  };
}

/** Settings of this device, for example who uses it. Part of no plan, and shared with nobody. */
export function deviceIn({ use }: Connection) {
  return {
    /** `null` when it was never set. The caller knows what it once wrote under this key. */
    async read<Value>(key: string): Promise<Value | null> {
      const value = await use('device', (database) => database.get('device', key));
      return (value as Value | undefined) ?? null;
    },

    /** @throws {StorageError} */
    async write(key: string, value: unknown): Promise<void> {
      await use('device', (database) => database.put('device', value, key));
    },
  };
}

import type { Sha256 } from '#domain/ids.ts';
import type { Connection } from './connection.ts';
import type { OpenedFile, StoredFile } from './database.ts';

export type { OpenedFile };

/** Opened files, kept apart from every partnership's records. */
export function filesIn({ use }: Connection) {
  return {
    /** @throws {StorageError} */
    async add({ blob, ...file }: OpenedFile & { readonly blob: Blob }): Promise<void> {
      const stored: StoredFile = { ...file, text: await blob.text() };
      await use('files', (database) => database.put('files', stored));
    },

    /** `null` when there is none of this hash. */
    async read(hash: Sha256): Promise<(OpenedFile & { readonly blob: Blob }) | null> {
      const stored = await use('files', (database) => database.get('files', hash));
      if (!stored) return null;
      const { text, ...file } = stored;
      return { ...file, blob: new Blob([text]) };
    },

    /** The latest first. Reads the index alone, not the files. */
    async list(): Promise<readonly OpenedFile[]> {
      return use('files', async (database) => {
        const files: OpenedFile[] = [];
        const index = database.transaction('files').store.index('listing');
        let cursor = await index.openKeyCursor(null, 'prev');
        while (cursor) {
          const [openedAt, name, title, asAt] = cursor.key;
          files.push({ hash: cursor.primaryKey, name, title, asAt, openedAt });
          cursor = await cursor.continue();
        }
        return files;
      });
    },

    async remove(hash: Sha256): Promise<void> {
      await use('files', (database) => database.delete('files', hash));
    },
  };
}

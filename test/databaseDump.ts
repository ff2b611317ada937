import { openDB } from 'idb';

/** An IndexedDB database as JSON, its layout included, so that an older one can be made again. */
export interface DatabaseDump {
  readonly version: number;
  readonly stores: readonly StoreDump[];
}

interface StoreDump {
  readonly name: string;
  readonly keyPath: string | string[] | null;
  readonly autoIncrement: boolean;
  readonly indexes: readonly IndexDump[];
  readonly rows: readonly { readonly key: IDBValidKey; readonly value: unknown }[];
}

interface IndexDump {
  readonly name: string;
  readonly keyPath: string | string[];
  readonly unique: boolean;
}

/** @param leftOut stores of which only the layout is kept */
export async function dumpDatabase(
  name: string,
  leftOut: readonly string[],
): Promise<DatabaseDump> {
  const database = await openDB(name);
  const stores: StoreDump[] = [];
  for (const storeName of database.objectStoreNames) {
    const { store } = database.transaction(storeName);
    const { keyPath, autoIncrement } = store;
    const indexes = [...store.indexNames].map((each) => {
      const index = store.index(each);
      return { name: each, keyPath: index.keyPath, unique: index.unique };
    });
    const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
    const all = keys.map((key, place) => ({ key, value: values[place] as unknown }));
    const rows = leftOut.includes(storeName) ? [] : all;
    stores.push({ name: storeName, keyPath, autoIncrement, indexes, rows });
  }
  const { version } = database;
  database.close();
  return { version, stores };
}

export async function makeDatabase(name: string, dump: DatabaseDump): Promise<void> {
  const database = await openDB(name, dump.version, {
    upgrade(made) {
      for (const { name: storeName, keyPath, autoIncrement, indexes } of dump.stores) {
        const store = made.createObjectStore(storeName, { keyPath, autoIncrement });
        for (const index of indexes) {
          store.createIndex(index.name, index.keyPath, { unique: index.unique });
        }
      }
    },
  });
  for (const { name: storeName, keyPath, rows } of dump.stores) {
    const { store, done } = database.transaction(storeName, 'readwrite');
    for (const { key, value } of rows) {
      if (keyPath === null) await store.put(value, key);
      else await store.put(value);
    }
    await done;
  }
  database.close();
}

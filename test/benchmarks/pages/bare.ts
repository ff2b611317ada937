/** What the least possible page does: open the database, and read every version. */
const name = new URLSearchParams(location.search).get('database') ?? '';

const answered = <Answer>(request: IDBRequest<Answer>): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('Not read')));
  });

async function readAll(): Promise<BareReading> {
  const database = await answered(indexedDB.open(name));
  const rows = await answered(database.transaction('rows').objectStore('rows').getAll());
  return { ms: performance.now(), rowCount: rows.length };
}

/** Milliseconds since the navigation began. */
export interface BareReading {
  readonly ms: number;
  readonly rowCount: number;
}

declare global {
  var bareReading: Promise<BareReading>;
}

globalThis.bareReading = readAll();

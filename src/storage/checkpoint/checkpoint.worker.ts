import { openDatabase } from '../database.ts';
import { buildCheckpoint } from './checkpoint.ts';

/** Told the name of a database, says so once its checkpoint is made, or cannot be. */
addEventListener('message', ({ data: name }: MessageEvent<string>) => {
  build(name).then(
    () => postMessage('made'),
    () => postMessage('failed'),
  );
});

async function build(name: string): Promise<void> {
  const ignore = () => undefined;
  const database = await openDatabase(name, { gaveWay: ignore, lost: ignore });
  try {
    await buildCheckpoint(database);
  } finally {
    database.close();
  }
}

import { expect, test } from 'vitest';
import { askFigures } from './askFigures.ts';

const HEADER = 'area_code,area_name,indicator,period,measure,unit,value\r\n';
const rows = (count: number) =>
  Array.from({ length: count }, (_, at) => `E1,Maidstone,Thefts,${2000 + (at % 20)},,thefts,7\r\n`);

const startWorker = (url: string) => new Worker(url, { type: 'module' });

const files = (count: number) => [
  { name: 'a.csv', content: new Blob([HEADER, ...rows(count)], { type: 'text/csv' }) },
];
const answers = { period: null, columns: {} };

test('a worker reads the figures, and names the file by its content', async () => {
  const read = await askFigures(
    { kind: 'collect', files: files(20), answers, areas: ['Maidstone'], series: ['Thefts'] },
    { startWorker, onProgress: () => undefined, signal: new AbortController().signal },
  );
  if (read.kind !== 'collected' || !read.read.ok) throw new Error('Nothing was read');
  expect(read.read.value.points).toHaveLength(20);
  expect(read.read.value.fileHash).toMatch(/^[0-9a-f]{64}$/);
});

test('cancelling ends the reading while it goes on', async () => {
  const cancelling = new AbortController();
  const reading = askFigures(
    { kind: 'survey', files: files(200_000), answers },
    { startWorker, onProgress: () => cancelling.abort(), signal: cancelling.signal },
  );
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
});

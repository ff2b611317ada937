import { expect, it } from 'vitest';
import type { Recorded } from '#domain/versions/records.ts';
import { day } from '#test/planBuilders.ts';
import { plan114 } from '#test/plan114.ts';
import { makePlanFile } from './makePlanFile.ts';
import type { PlanRequest } from './planFile.ts';

const CONTENT = plan114();
const isAction = (record: Recorded): record is Recorded<'action'> => record.kind === 'action';

const REQUEST: PlanRequest = {
  format: 'xlsx',
  wanted: CONTENT.filter(isAction).map(({ id }) => id),
  asAt: day('2018-01-12'),
  title: 'Action plans of all subgroups',
  narrowed: '',
  provenance: {
    ...{ partnership: 'Safer Example Partnership', shortName: 'SEP', planYear: '2017-18' },
    ...{ asAt: day('2018-01-12'), marking: 'official', notice: '', reading: null, snapshot: null },
  },
};

const startWorker = (url: string) => new Worker(url, { type: 'module' });
const ignore = () => undefined;

const bytesOf = async (file: Blob) => [...new Uint8Array(await file.arrayBuffer())];

it('makes in a worker what it makes on the page, byte for byte', async () => {
  const { signal } = new AbortController();

  const elsewhere = await makePlanFile(REQUEST, CONTENT, {
    ...{ startWorker, signal, onProgress: ignore },
  });
  const here = await makePlanFile(REQUEST, CONTENT, {
    ...{ startWorker: () => null, signal, onProgress: ignore },
  });

  expect(elsewhere.name).toBe(here.name);
  expect(await bytesOf(elsewhere.file)).toEqual(await bytesOf(here.file));
});

it.each([
  ['in a worker', startWorker],
  ['on the page', () => null],
])('stops when it is cancelled, %s', async (_, start) => {
  const controller = new AbortController();
  const many = Array.from({ length: 40 }, () => REQUEST.wanted).flat();
  const making = makePlanFile({ ...REQUEST, wanted: many }, CONTENT, {
    ...{ startWorker: start, signal: controller.signal, onProgress: ignore },
  });

  setTimeout(() => controller.abort(), 20);

  await expect(making).rejects.toMatchObject({ name: 'AbortError' });
});

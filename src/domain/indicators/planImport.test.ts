import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anInstant, aVersion, received } from '#test/builders.ts';
import { anId, day } from '#test/planBuilders.ts';
import type { Sha256 } from '../ids.ts';
import { foldRecords } from '../versions/fold.ts';
import { recordsFrom } from '../versions/records.ts';
import type { CandidatePoint } from './candidatePoint.ts';
import { standingMeasurements } from './figures.ts';
import { measuredPeriod } from './periodSteps.ts';
import { type MappedPoint, planImport, undoImport, writesOfImport } from './planImport.ts';

const FROM = { source: 'Home Office', fileName: 'a.csv', fileHash: 'aa' as Sha256, layout: 'tidy' };

/** A device that figures are read into. */
function aDevice() {
  const log: ReturnType<typeof received>[] = [];
  let ids = 0;
  const records = () => recordsFrom(foldRecords(log));
  const keep = async (...all: readonly Parameters<typeof aVersion>[0][]) => {
    const at = anInstant(log.length);
    const versions = await Promise.all(all.map((next) => aVersion(next)));
    log.push(...versions.map((version) => received(version, at)));
  };
  const read = async (mapped: readonly MappedPoint[], from = FROM) => {
    const writes = writesOfImport({
      planned: planImport(records(), mapped, from),
      ...{ from, on: day('2018-01-12'), rowsRead: mapped.length, refused: [] },
      newId: () => anId('measurement', (ids += 1)) as never,
    });
    await keep(...writes);
    return writes;
  };
  const standing = () =>
    [...standingMeasurements(records()).values()]
      .flat()
      .map(({ id, value }) => `${id} ${value.indicator} ${value.period.start} ${value.value}`)
      .toSorted();
  return { records, keep, read, standing };
}

const mappedPoint = (indicator: number, month: number, value: number | null): MappedPoint => ({
  indicator: anId('indicator', indicator),
  point: {
    ...{ area: 'Maidstone', areaCode: '', series: 'Theft', unit: 'offences' },
    period: measuredPeriod('month', day(`2017-${String(month).padStart(2, '0')}-01`)),
    ...{ value, count: null, denominator: null, note: '', row: 'row 2' },
    flag: value === null ? 'missing' : 'ok',
  } satisfies CandidatePoint,
});

const points = fc.uniqueArray(
  fc.record({
    indicator: fc.integer({ min: 1, max: 3 }),
    month: fc.integer({ min: 1, max: 12 }),
    value: fc.option(fc.integer({ min: -5, max: 100 })),
  }),
  { selector: ({ indicator, month }) => `${indicator} ${month}`, maxLength: 12 },
);
const mappedOf = (all: readonly { indicator: number; month: number; value: number | null }[]) =>
  all.map(({ indicator, month, value }) => mappedPoint(indicator, month, value));

test('a file that is read a second time changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(points, async (all) => {
      const device = aDevice();
      await device.read(mappedOf(all));
      expect(await device.read(mappedOf(all))).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test('undoing an import leaves what stood before, to the figure', async () => {
  await fc.assert(
    fc.asyncProperty(points, points, async (first, second) => {
      const device = aDevice();
      await device.read(mappedOf(first));
      const before = device.standing();
      const [batch] = await device.read(mappedOf(second));
      if (batch) {
        await device.keep(
          undoImport(batch.recordId as never, day('2018-01-13'), anId('withdrawal')),
        );
      }
      expect(device.standing()).toEqual(before);
    }),
    { numRuns: 30 },
  );
});

test('a revised file puts right what the same source said, and says both', async () => {
  const device = aDevice();
  await device.read([mappedPoint(1, 1, 10), mappedPoint(1, 2, 20)]);
  const revised = [mappedPoint(1, 1, 10), mappedPoint(1, 2, 25), mappedPoint(1, 3, 30)];
  const plan = planImport(device.records(), revised, FROM);
  expect(plan.map(({ fate }) => fate)).toEqual(['unchanged', 'changed', 'new']);
  expect(plan[1]).toMatchObject({ before: { value: { value: 20 } }, point: { value: 25 } });
  await device.read(revised);
  expect(device.standing()).toHaveLength(3);
});

test('what another source says of the same month stands beside it', async () => {
  const device = aDevice();
  await device.read([mappedPoint(1, 1, 10)]);
  await device.read([mappedPoint(1, 1, 12)], { ...FROM, source: 'ONS' });
  expect(device.standing()).toHaveLength(2);
});

test('two series that are given to one indicator are not both taken', () => {
  const plan = planImport(
    aDevice().records(),
    [mappedPoint(1, 1, 10), mappedPoint(1, 1, 12)],
    FROM,
  );
  expect(plan.map(({ fate }) => fate)).toEqual(['new', 'refused']);
});

test('of several revisions one figure stands, whichever of them are undone, and in whatever order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 2, max: 5 }).chain((imports) =>
        fc.record({
          imports: fc.constant(imports),
          undone: fc.shuffledSubarray(Array.from({ length: imports }, (_, at) => at)),
        }),
      ),
      async ({ imports, undone }) => {
        const device = aDevice();
        const batches = [];
        for (let at = 0; at < imports; at += 1) {
          const [batch] = await device.read([mappedPoint(1, 1, at)]);
          batches.push(batch);
        }
        for (const [at, place] of undone.entries()) {
          const id = batches[place]?.recordId as never;
          await device.keep(undoImport(id, day('2018-01-13'), anId('withdrawal', at + 1)));
        }

        // The last that was not undone.
        const left = batches.flatMap((_, at) => (undone.includes(at) ? [] : [at])).at(-1);
        expect(device.standing().map((line) => line.split(' ').at(-1))).toEqual(
          left === undefined ? [] : [String(left)],
        );
      },
    ),
    { numRuns: 40 },
  );
});

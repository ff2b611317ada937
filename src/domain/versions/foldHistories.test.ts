import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anInstant, erased, received } from '#test/builders.ts';
import {
  FIELDS,
  headsAmong,
  histories,
  lastToWrite,
  RETIRED,
  type Written,
} from '#test/histories.ts';
import { SEEDED } from '#test/seeded.ts';
import { foldRecord, foldRecords } from './fold.ts';
import { byId, historyOf } from './history.ts';
import { mergeHistory } from './merge.ts';
import type { Recorded } from './records.ts';
import type { ReceivedVersion } from './version.ts';

const receivedAll = (written: readonly Written[]): readonly ReceivedVersion[] =>
  written.map(({ version }) => received(version));

const deliveries = histories.chain((written) => {
  const all = receivedAll(written);
  return fc.record({
    all: fc.constant(all),
    shuffled: fc.shuffledSubarray([...all], { minLength: all.length }),
    again: fc.subarray([...all]),
  });
});

it('comes to the same records in whatever order, and however often, Versions come in', () => {
  const isSettled = fc.property(deliveries, ({ all, shuffled, again }) => {
    expect(foldRecords([...shuffled, ...again])).toEqual(foldRecords(all));
  });
  fc.assert(isSettled, SEEDED);
});

it('comes to the same records on devices that had different parts, once each has the rest', () => {
  const isSettled = fc.property(deliveries, ({ all, shuffled, again }) => {
    const rest = shuffled.filter((version) => !again.includes(version));
    foldRecords(again);
    foldRecords(rest);

    expect(foldRecords([...again, ...rest])).toEqual(foldRecords([...rest, ...again]));
    expect(foldRecords([...again, ...rest])).toEqual(foldRecords(all));
  });
  fc.assert(isSettled, SEEDED);
});

it('names the moment of the first copy, however often a Version came', () => {
  const isFirst = fc.property(
    histories,
    fc.array(fc.nat(59), { minLength: 1 }),
    (written, minutes) => {
      const copies = written.flatMap(({ version }) =>
        minutes.map((minute) => received(version, anInstant(minute))),
      );

      expect(foldRecord(copies)?.receivedAt).toBe(anInstant(Math.min(...minutes)));
    },
  );
  fc.assert(isFirst, SEEDED);
});

it('shows what was written last of each field, or a conflict with every claim', () => {
  const isAsMeant = fc.property(histories, (written) => {
    const record = foldRecord(receivedAll(written));

    for (const field of [...FIELDS, RETIRED]) expectAsMeant(field, written, record);
  });
  fc.assert(isAsMeant, SEEDED);
});

function expectAsMeant(field: string, written: readonly Written[], record: Recorded | null) {
  const last = lastToWrite(field, written);
  const meant = new Set(last.map(({ wrote }) => wrote.get(field)));
  const conflict = record?.conflicts.find((found) => found.field === field);
  if (meant.size === 1) {
    expect(conflict).toBeUndefined();
    expect([shown(record, field)]).toEqual([...meant]);
    return;
  }
  const claims = last.toSorted((a, b) => byId(a.version, b.version));
  expect(conflict?.claims.map(({ versionId, value }) => [versionId, value])).toEqual(
    claims.map(({ version, wrote }) => [version.id, wrote.get(field)]),
  );
  const shared = written.filter((one) => last.every((by) => by !== one && by.seen.has(one)));
  const seenByAll = lastToWrite(field, shared).map(({ wrote }) => wrote.get(field));
  expect(seenByAll).toContain(shown(record, field));
}

const shown = (record: Recorded | null, field: string): unknown =>
  field === RETIRED ? record?.isRetired : new Map(Object.entries(record?.value ?? {})).get(field);

it('loses no change of a head, even while Versions in between have not come', () => {
  const parts = histories.chain((written) => fc.subarray([...written], { minLength: 1 }));
  const isKept = fc.property(parts, (part) => {
    const record = foldRecord(receivedAll(part));

    for (const { version, wrote } of headsAmong(part)) {
      if (record) for (const [field, value] of wrote) expectKept(record, field, value, version.id);
    }
  });
  fc.assert(isKept, SEEDED);
});

function expectKept(record: Recorded, field: string, value: unknown, id: string) {
  const conflict = record.conflicts.find((found) => found.field === field);
  const claim = conflict?.claims.find(({ versionId }) => versionId === id);
  expect(conflict ? claim?.value : shown(record, field)).toBe(value);
}

it('says the same of a record with one head by the short way as by the merge', () => {
  const isSame = fc.property(histories, (written) => {
    const latest = written.at(-1);
    const line = written.filter((one) => latest?.seen.has(one));
    const history = historyOf(receivedAll(line));
    const merged = mergeHistory(history, latest ? [latest.version] : []);

    expect(foldRecord(receivedAll(line))).toMatchObject({ ...merged });
  });
  fc.assert(isSame, SEEDED);
});

const erasures = histories.chain((written) =>
  fc.record({
    written: fc.constant(written),
    gone: fc.subarray([...written], { minLength: 1 }),
  }),
);

it('loses no change of a head, though Versions before it were erased', () => {
  const isKept = fc.property(erasures, ({ written, gone }) => {
    const heads = headsAmong(written);
    const isErased = (one: Written) => gone.includes(one) && !heads.includes(one);
    const record = foldRecord(
      written.map((one) => received(isErased(one) ? erased(one.version) : one.version)),
    );

    for (const { version, wrote } of heads) {
      if (record) for (const [field, value] of wrote) expectKept(record, field, value, version.id);
    }
  });
  fc.assert(isKept, SEEDED);
});

it('keeps the chain, and shows nothing that was erased, wherever a body is erased', () => {
  const isGone = fc.property(erasures, ({ written, gone }) => {
    const left = written.map((one) =>
      received(gone.includes(one) ? erased(one.version) : one.version),
    );
    const record = foldRecord(left);

    const heads = headsAmong(written).map(({ version }) => version.id);
    if (record) expect(record.heads).toEqual(heads.toSorted());
    const claimants = record?.conflicts.flatMap(({ claims }) => claims) ?? [];
    const erasedIds = gone.map(({ version }) => version.id);
    for (const { versionId } of claimants) expect(erasedIds).not.toContain(versionId);
    expect(foldRecord([...left, ...receivedAll(written)])).toEqual(record);
  });
  fc.assert(isGone, SEEDED);
});

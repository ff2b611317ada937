import fc from 'fast-check';
import type { DeviceId, RecordId, VersionId } from '#domain/ids.ts';
import { PARTNERSHIP_SCOPE } from '#domain/ids.ts';
import type { Agency } from '#domain/records/agency.ts';
import type { Version } from '#domain/versions/version.ts';
import { anInstant } from './builders.ts';

/**
 * Random histories of one record: three devices edit it, take it out of use, choose between claims
 * and hear from each other now and then. Beside each Version stands what its author meant to write,
 * so that a test can work out what must come of it without asking the code under test.
 *
 * Ids are not hashes: the fold never checks them, and histories are made by the thousand.
 */
export interface Written {
  readonly version: Version<'agency'>;
  /** What its author meant to change, and to what. */
  readonly wrote: ReadonlyMap<string, unknown>;
  /** All it builds on, itself included. */
  readonly seen: ReadonlySet<Written>;
}

export const FIELDS = ['name', 'shortName', 'type'] as const;
export const RETIRED = 'isRetired';

const FIRST = FIELDS.map((field) => [field, 'a'] as const);

/** Those who last wrote a field among some Versions, and had not seen each other. */
export function lastToWrite(field: string, known: Iterable<Written>): readonly Written[] {
  const writers = [...known].filter(({ wrote }) => wrote.has(field));
  return writers.filter((writer) => !writers.some((by) => by !== writer && by.seen.has(writer)));
}

export const headsAmong = (known: readonly Written[]): readonly Written[] =>
  known.filter((one) => !known.some((other) => other !== one && other.seen.has(one)));

interface Step {
  readonly device: 0 | 1 | 2;
  readonly act: 'edit' | 'touch' | 'retire' | 'hear';
  readonly field: (typeof FIELDS)[number];
  /** From few, so that people say the same by chance and go back to what was. */
  readonly value: string;
  /** Picks between claims, heads and other devices. */
  readonly pick: number;
  /** Builds on one head alone, as someone does who had the form open before the others came. */
  readonly isNarrow: boolean;
}

const step: fc.Arbitrary<Step> = fc.record({
  device: fc.constantFrom(0, 1, 2),
  act: fc.constantFrom('edit', 'edit', 'edit', 'touch', 'retire', 'hear', 'hear'),
  field: fc.constantFrom(...FIELDS),
  value: fc.constantFrom('a', 'b', 'c', 'd'),
  pick: fc.nat(5),
  isNarrow: fc.boolean(),
});

/** Each Version after those it builds on. */
export const histories: fc.Arbitrary<readonly Written[]> = fc
  .array(step, { minLength: 1, maxLength: 24 })
  .map(play);

function play(steps: readonly Step[]): readonly Written[] {
  const first = write([], new Map<string, unknown>([...FIRST, [RETIRED, false]]), 0);
  const all = [first];
  const devices = [[first], [first], [first]];
  for (const { device, act, field, value, pick, isNarrow } of steps) {
    const known = devices[device] ?? [];
    if (act === 'hear') {
      const other = devices[(device + 1 + (pick % 2)) % 3] ?? [];
      devices[device] = [...new Set([...known, ...other])];
      continue;
    }
    const heads = headsAmong(known);
    const parents = isNarrow ? heads.slice(pick % heads.length).slice(0, 1) : heads;
    const edit = act === 'edit' ? { field, value } : null;
    const written = write(parents, changes(parents, edit, act === 'retire', pick), all.length);
    all.push(written);
    devices[device] = [...known, written];
  }
  return all;
}

/** What the author means to write: the edit, and a choice wherever the parents disagree. */
function changes(
  parents: readonly Written[],
  edit: { readonly field: string; readonly value: string } | null,
  isRetiring: boolean,
  pick: number,
): ReadonlyMap<string, unknown> {
  const seen = seenBy(parents);
  const wrote = new Map<string, unknown>();
  for (const field of isRetiring ? [] : FIELDS) {
    const claims = lastToWrite(field, seen).map((by) => by.wrote.get(field));
    const wanted = edit?.field === field ? edit.value : claims[pick % claims.length];
    if (claims.some((claim) => claim !== wanted)) wrote.set(field, wanted);
  }
  const isNews = lastToWrite(RETIRED, seen).some((by) => by.wrote.get(RETIRED) !== isRetiring);
  if (wrote.size > 0 || isNews) wrote.set(RETIRED, isRetiring);
  return wrote;
}

const seenBy = (parents: readonly Written[]): ReadonlySet<Written> =>
  new Set(parents.flatMap(({ seen }) => [...seen]));

function write(
  parents: readonly Written[],
  wrote: ReadonlyMap<string, unknown>,
  index: number,
): Written {
  const before = seenBy(parents);
  const valueOf = (field: string) =>
    wrote.get(field) ?? lastToWrite(field, before)[0]?.wrote.get(field);
  const isRetired = valueOf(RETIRED) === true;
  const value = Object.fromEntries(FIELDS.map((field) => [field, valueOf(field)]));
  const version: Version<'agency'> = {
    id: idOf(index),
    recordId: '01871f3c-0000-7000-8000-000000000001' as RecordId<'agency'>,
    kind: 'agency',
    scope: PARTNERSHIP_SCOPE,
    parents: parents.map((parent) => parent.version.id).toSorted(),
    author: { name: `Author ${index}`, agency: '' },
    deviceId: 'device-1' as DeviceId,
    writtenAt: anInstant(index % 5),
    schema: 1,
    bodyHash: idOf(index),
    body: { salt: '', value: isRetired ? null : (value as unknown as Agency) },
  };
  const seen = new Set(before);
  const written: Written = { version, wrote, seen };
  seen.add(written);
  return written;
}

/** Distinct below 10,007, and in no order that has to do with who wrote when. */
const idOf = (index: number) =>
  String(((index + 1) * 7919) % 10_007).padStart(64, '0') as VersionId;

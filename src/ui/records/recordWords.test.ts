import { describe, expect, it } from 'vitest';
import { RECORD_KINDS } from '#domain/records/kinds.ts';
import { type Change, changesIn } from '#domain/versions/changes.ts';
import type { Version } from '#domain/versions/version.ts';
import { aVersion, received } from '#test/builders.ts';
import { BODIES, oneOfEachKind, placeOf } from '#test/oneOfEachKind.ts';
import { USUAL_WORDS } from '../partnershipWords.ts';
import { sayWhatWasDone } from './changeSentence.ts';
import { sayFieldOf, toldFields } from './fieldWords.ts';
import { sayValueOf } from './valueWords.ts';

const NAMES = new Map<string, string>([
  [placeOf('action'), 'MH-1 Scoping exercise'],
  [placeOf('agency'), 'Example Borough Council'],
  [placeOf('milestone'), 'Impact known'],
]);

const SAYING = { words: USUAL_WORDS, names: NAMES };

const changeOf = (...versions: readonly Version[]): Change => {
  const change = changesIn(versions.map((version) => received(version))).at(-1);
  if (!change) throw new TypeError('no change');
  return change;
};

describe('every kind of record', () => {
  it.each(RECORD_KINDS)('has words for each field and value: %s', async (kind) => {
    const version = (await oneOfEachKind()).find((one) => one.kind === kind);
    if (!version) throw new TypeError(kind);

    for (const { field, after } of toldFields(kind, changeOf(version).fields)) {
      expect(sayFieldOf(kind, field)).not.toBe(field);
      const said = sayValueOf(kind, field, after, SAYING);
      expect(said).not.toMatch(/[{}]|\[object|undefined|^\d{4}-\d\d-\d\d/);
    }
  });
});

describe('what was done', () => {
  it.each([
    ['progress-update', 'Recorded progress on MH-1 Scoping exercise'],
    ['date-revision', 'Moved the due date of MH-1 Scoping exercise'],
    ['review', 'Returned an update of MH-1 Scoping exercise'],
    ['milestone', 'Added milestone Impact known of MH-1 Scoping exercise'],
    ['agency', 'Added agency Example Borough Council'],
  ] as const)('is said of a %s as people say it', async (kind, words) => {
    const version = await aVersion({ kind, recordId: placeOf(kind), value: BODIES[kind] });

    expect(sayWhatWasDone(changeOf(version), NAMES)).toBe(words);
  });

  it('names what was taken out of use, and put back', async () => {
    const next = { kind: 'action', recordId: placeOf('action') } as const;
    const first = await aVersion({ ...next, value: BODIES.action });
    const out = await aVersion({ ...next, value: null, parents: [first.id] });
    const back = await aVersion({ ...next, value: BODIES.action, parents: [out.id] });

    expect(sayWhatWasDone(changeOf(first, out), NAMES)).toBe(
      'Took action MH-1 Scoping exercise out of use',
    );
    expect(sayWhatWasDone(changeOf(first, out, back), NAMES)).toBe(
      'Put action MH-1 Scoping exercise back into use',
    );
  });

  it('calls what is not here not known, and never by its id', async () => {
    const version = await aVersion({
      kind: 'progress-update',
      value: BODIES['progress-update'],
    });

    expect(sayWhatWasDone(changeOf(version), new Map())).toBe(
      'Recorded progress on an action not known here',
    );
  });
});

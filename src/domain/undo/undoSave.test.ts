import { expect, it } from 'vitest';
import {
  ACTION,
  anAction,
  SCOPE,
  anId,
  anUpdate,
  day,
  recorded,
  said,
} from '#test/planBuilders.ts';
import { anInstant, aVersion, received } from '#test/builders.ts';
import { notWithdrawn } from '../progress/standing.ts';
import type { Review } from '../records/review.ts';
import { foldRecords } from '../versions/fold.ts';
import { recordsFrom } from '../versions/records.ts';
import type { Version } from '../versions/version.ts';
import { type SavedRecord, savedRecord, standingAgain, undoSave } from './undoSave.ts';

/** A device: what is saved comes a minute after what was there. */
function aDevice() {
  const log: ReturnType<typeof received>[] = [];
  let minute = 0;
  let ids = 0;
  const records = () => recordsFrom(foldRecords(log));
  const keep = (versions: readonly Version[]) => {
    minute += 1;
    log.push(...versions.map((version) => received(version, anInstant(minute))));
  };
  const save = async (...all: readonly Promise<Version>[]): Promise<readonly SavedRecord[]> => {
    const versions = await Promise.all(all);
    const before = records();
    keep(versions);
    return versions.map((version) => savedRecord(version, before));
  };
  const undo = (saved: readonly SavedRecord[]) =>
    undoSave(saved, records(), {
      today: day('2018-01-12'),
      newId: () => anId('withdrawal', (ids += 1)),
    });
  /** @returns how this in turn is undone */
  const undone = async (saved: readonly SavedRecord[]) => {
    const result = undo(saved);
    if (!result.ok) throw new Error(`Refused: ${result.problem.kind}`);
    return save(...result.value.map((next) => aVersion(next)));
  };
  return { records, save, undo, undone };
}

const retired = (saved: readonly SavedRecord[]) =>
  aVersion({ kind: 'action', value: null, recordId: ACTION, scope: SCOPE, ...head(saved) });

const head = (saved: readonly SavedRecord[]) => ({ parents: saved.map(({ version }) => version) });

const aSignOff = (): Review => ({
  ...{ action: ACTION, update: anId('progress-update'), verdict: 'signed-off' },
  ...{ by: 'Chair', on: day('2018-01-12'), reason: '' },
});

const titleOf = (device: ReturnType<typeof aDevice>) =>
  device.records().action.get(ACTION)?.value.title;

it('puts back what an edit had changed, and does it again', async () => {
  const device = aDevice();
  const first = await device.save(said('action', anAction({ title: 'Before' })));
  const edit = await device.save(said('action', anAction({ title: 'After' }), head(first)));

  const undo = await device.undone(edit);
  expect(titleOf(device)).toBe('Before');

  const redo = await device.undone(undo);
  expect(titleOf(device)).toBe('After');

  await device.undone(redo);
  expect(titleOf(device)).toBe('Before');
});

it('goes back save by save, each over what took the one after it back', async () => {
  const device = aDevice();
  const first = await device.save(said('action', anAction({ title: 'First' })));
  const second = await device.save(said('action', anAction({ title: 'Second' }), head(first)));
  const third = await device.save(said('action', anAction({ title: 'Third' }), head(second)));

  const back = await device.undone(third);
  expect(device.undo(second)).toMatchObject({ ok: false });
  await device.undone(standingAgain(second, third, back));

  expect(titleOf(device)).toBe('First');
});

it('takes a new record out of use, and one that was retired back into it', async () => {
  const device = aDevice();
  const isRetired = () => device.records().action.get(ACTION)?.isRetired;
  const first = await device.save(said('action', anAction()));

  const undo = await device.undone(first);
  expect(isRetired()).toBe(true);

  const redo = await device.undone(undo);
  expect(isRetired()).toBe(false);

  await device.undone(await device.save(retired(redo)));
  expect(device.records().action.get(ACTION)).toMatchObject({
    isRetired: false,
    value: { title: 'Scoping exercise' },
  });
});

it('withdraws a fact, which stays in the log, and lets it stand again', async () => {
  const device = aDevice();
  const standing = () => notWithdrawn(device.records(), 'progress-update').length;
  await device.save(said('action', anAction()));
  const update = await device.save(said('progress-update', anUpdate()));

  const undo = await device.undone(update);
  expect(standing()).toBe(0);
  expect([...device.records().withdrawal.values()]).toMatchObject([
    { value: { action: ACTION, of: anId('progress-update'), on: '2018-01-12', reason: '' } },
  ]);

  const redo = await device.undone(undo);
  expect(standing()).toBe(1);

  await device.undone(redo);
  expect(standing()).toBe(0);
  expect(device.records()['progress-update'].size).toBe(1);
});

it('undoes all that was saved together', async () => {
  const device = aDevice();
  const first = await device.save(said('action', anAction({ title: 'Before' })));
  const both = await device.save(
    said('action', anAction({ title: 'After' }), head(first)),
    said('progress-update', anUpdate()),
  );

  await device.undone(both);

  expect(titleOf(device)).toBe('Before');
  expect(notWithdrawn(device.records(), 'progress-update')).toEqual([]);
});

it('undoes nothing where one part was changed elsewhere since', async () => {
  const device = aDevice();
  const first = await device.save(said('action', anAction({ title: 'Before' })));
  const both = await device.save(
    said('progress-update', anUpdate()),
    said('action', anAction({ title: 'After' }), head(first)),
  );
  const [, edit] = both;
  await device.save(
    said('action', anAction({ title: 'By others' }), { parents: edit ? [edit.version] : [] }),
  );

  expect(device.undo(both)).toEqual({
    ok: false,
    problem: { kind: 'changed-since', saved: edit, action: ACTION, by: null },
  });
});

it('undoes nothing where a save met what its writer had not seen', async () => {
  const device = aDevice();
  const first = await device.save(said('action', anAction({ title: 'Before' })));
  await device.save(said('action', anAction({ objective: 'By others' }), head(first)));
  const edit = await device.save(said('action', anAction({ title: 'After' }), head(first)));

  expect(device.undo(edit)).toMatchObject({ ok: false, problem: { kind: 'changed-since' } });
});

it('withdraws nothing twice', async () => {
  const device = aDevice();
  await device.save(said('action', anAction()));
  const update = await device.save(said('progress-update', anUpdate()));
  await device.undone(update);

  expect(device.undo(update)).toMatchObject({
    ok: false,
    problem: { kind: 'withdrawn-since', action: ACTION, by: { kind: 'withdrawal' } },
  });
});

it.each([
  [
    'put right',
    said('progress-update', anUpdate({ corrects: anId('progress-update') }), {
      recordId: anId('progress-update', 2),
    }),
  ],
  ['signed off', said('review', aSignOff())],
])('keeps an update that was %s since', async (_, since) => {
  const device = aDevice();
  await device.save(said('action', anAction()));
  const update = await device.save(said('progress-update', anUpdate()));
  await device.save(since);

  const by = { kind: (await since).kind };
  expect(device.undo(update)).toMatchObject({ ok: false, problem: { kind: 'used-since', by } });
});

it('keeps a new action that an update speaks of, until that is undone too', async () => {
  const device = aDevice();
  const action = await device.save(said('action', anAction()));
  const update = await device.save(said('progress-update', anUpdate()));
  expect(device.undo(action)).toMatchObject({ ok: false, problem: { kind: 'used-since' } });

  await device.undone(update);

  expect(device.undo(action)).toMatchObject({ ok: true });
});

it('does not take what was there before for what was built on it since', async () => {
  const device = aDevice();
  const action = await device.save(said('action', anAction()));
  await device.save(said('progress-update', anUpdate()));
  const gone = await device.save(retired(action));
  const restored = await device.save(said('action', anAction(), head(gone)));

  expect(device.undo(restored)).toMatchObject({ ok: true, value: [{ value: null }] });
});

it('does not know how to go back from what people disagreed about', () => {
  const claim = { author: { name: 'Chair', agency: '' }, writtenAt: anInstant() };
  const action = recorded('action', anAction());
  const disputed = {
    ...action,
    conflicts: [{ field: 'title', claims: [{ ...claim, versionId: action.heads[0] as never }] }],
  };
  const version = { ...disputed, recordId: ACTION, parents: action.heads } as never;

  expect(savedRecord(version, recordsFrom([disputed])).before).toBeNull();
});

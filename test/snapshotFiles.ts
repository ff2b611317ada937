import { type SnapshotFile, writeSnapshotFile } from '#domain/snapshots/snapshotFile.ts';
import { type SnapshotDraft, takeSnapshot } from '#domain/snapshots/takeSnapshot.ts';
import type { Recorded } from '#domain/versions/records.ts';
import { anInstant } from './builders.ts';
import { aPartnership, anAction, anId, aSubgroup, day, recorded } from './planBuilders.ts';

const CONTENT: readonly Recorded[] = [
  recorded('partnership', aPartnership()),
  recorded('subgroup', aSubgroup()),
  recorded('action', anAction()),
];

/** The first snapshot of a partnership with one action, as at 12 January 2018. */
export async function aFrozenPlan(
  draft: Partial<SnapshotDraft> = {},
  content = CONTENT,
): Promise<SnapshotFile> {
  const words = { title: 'Board, 12 January 2018', meeting: '', notes: '', ...draft };
  const snapshot = await takeSnapshot(
    content,
    { marking: 'official', edition: 'full', ...words },
    {
      number: 1,
      asAt: day('2018-01-12'),
      now: anInstant(),
      author: { name: 'Partnership officer', agency: 'Maidstone Borough Council' },
      appVersion: '0.1.0',
    },
  );
  return { id: anId('snapshot'), snapshot };
}

/** Its data file, as somebody is sent it. */
export async function aSnapshotFile(change = (text: string) => text): Promise<File> {
  const lines = await writeSnapshotFile(await aFrozenPlan());
  return new File([change(lines.join(''))], 'SEP snapshot 1.csp.ndjson');
}

import type { SnapshotFile } from '#domain/snapshots/snapshotFile.ts';
import { takeSnapshot } from '#domain/snapshots/takeSnapshot.ts';
import { foldOneByOne } from '#domain/versions/fold.ts';
import type { ReceivedVersion } from '#domain/versions/version.ts';
import type { IsoDate } from '#domain/ids.ts';
import { FICTIONAL_DAY, fictionalVersions } from '../src/sample/fictional/fictional.ts';
import { maidstoneVersions, SAMPLE_DAY } from '../src/sample/maidstone.ts';
import { anInstant } from './builders.ts';
import { anId } from './planBuilders.ts';

/** The sample partnership, frozen on its day. */
export const maidstoneSnapshot = async () => freeze(await maidstoneVersions(), SAMPLE_DAY);

/** The fictional borough, frozen on its day: it has every status, verdict and flag. */
export const fictionalSnapshot = async () => freeze(await fictionalVersions(), FICTIONAL_DAY);

async function freeze(versions: readonly ReceivedVersion[], asAt: IsoDate): Promise<SnapshotFile> {
  const snapshot = await takeSnapshot(
    [...foldOneByOne(versions)],
    { title: 'Board meeting', meeting: '', edition: 'full', marking: 'official', notes: '' },
    {
      ...{ number: 3, asAt, now: anInstant(), appVersion: '0.1.0' },
      author: { name: 'Partnership officer', agency: 'Maidstone Borough Council' },
    },
  );
  return { id: anId('snapshot'), snapshot };
}

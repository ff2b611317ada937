import type { DeviceId } from '#domain/ids.ts';
import type { ReceivedVersion, Version } from '#domain/versions/version.ts';
import { writeVersion } from '#domain/versions/writeVersion.ts';
import type { SampleEntry } from './entry.ts';

const SAMPLE_DEVICE = '01890000-0000-7000-8000-000000000000' as DeviceId;

/** The same entries come to the same Versions, in the order given, on every device. */
export async function writeSample(
  entries: readonly SampleEntry[],
): Promise<readonly ReceivedVersion[]> {
  const written = new Map<SampleEntry, Promise<Version>>();
  const write = (entry: SampleEntry): Promise<Version> => {
    const known = written.get(entry) ?? make(entry);
    written.set(entry, known);
    return known;
  };
  const make = async (entry: SampleEntry): Promise<Version> => {
    const { kind, recordId, scope, value, author, writtenAt: now, salt } = entry;
    const parents = entry.replaces ? [(await write(entry.replaces)).id] : [];
    const writing = { author, deviceId: SAMPLE_DEVICE, now, salt };
    return writeVersion({ kind, recordId, scope, parents, value }, writing);
  };
  return Promise.all(
    entries.map(async (entry) => ({ version: await write(entry), receivedAt: entry.writtenAt })),
  );
}

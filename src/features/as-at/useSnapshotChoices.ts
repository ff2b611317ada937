import { sayShortDay } from '#domain/calendar.ts';
import { useOpenedFiles, useSnapshots } from '#queries/snapshots.ts';
import { fileAddress } from '#queries/source.ts';

/** Snapshots taken here, and those opened from files, by how an address names them. */
export function useSnapshotChoices() {
  const taken = useSnapshots();
  const opened = useOpenedFiles();
  return [
    ...taken.map(({ id, value: { number, title, asAt } }) => ({
      value: id,
      label: `${number}: ${title}, as at ${sayShortDay(asAt)}`,
    })),
    ...opened.map(({ hash, title, asAt }) => ({
      value: fileAddress(hash),
      label: `Opened from a file: ${title}, as at ${sayShortDay(asAt)}`,
    })),
  ];
}

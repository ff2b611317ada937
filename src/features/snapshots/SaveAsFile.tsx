import { nameSnapshotFile } from '#domain/snapshots/names.ts';
import { planYearAt, thePartnership } from '#domain/plans/partnershipAt.ts';
import { type SnapshotFile, writeSnapshotFile } from '#domain/snapshots/snapshotFile.ts';
import { recordsFrom } from '#domain/versions/records.ts';
import { SnapshotChanged, useReadSnapshot } from '#queries/openSnapshot.ts';
import type { Frozen } from '#queries/source.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/overlays/Dialog.tsx';
import { saveFile } from '#ui/saveFile.ts';
import { sayFileProblem } from '#ui/snapshotWords.ts';
import { useToast } from '#ui/Toasts.tsx';

interface SaveAsFileProps {
  readonly source: Frozen;
  readonly number: number;
}

/** Hands a snapshot out as a data file, which anybody with the app can open and check. */
export function SaveAsFile({ source, number }: SaveAsFileProps) {
  const read = useReadSnapshot();
  const toast = useToast();
  // One that was changed is told here, where it was asked for; the page itself is sound.
  if (read.error && !(read.error instanceof SnapshotChanged)) throw read.error;

  const save = async () => {
    const file = await read.mutateAsync(source).catch(() => null);
    if (!file) return;
    const name = nameOfFile(file);
    saveFile(name, await writeSnapshotFile(file), 'application/x-ndjson');
    toast(`Your browser saves snapshot ${number} as ${name}.`);
  };
  return (
    <>
      <Button
        look="quiet"
        icon="download"
        isPending={read.isPending}
        aria-label={`Save snapshot ${number} as a file`}
        onClick={() => void save()}
      >
        Save as file
      </Button>
      {read.error && (
        <Dialog title={sayFileProblem(read.error.problem).title} isOpen onClose={read.reset}>
          <p>{sayFileProblem(read.error.problem).words}</p>
          <p>It was not saved as a file.</p>
        </Dialog>
      )}
    </>
  );
}

function nameOfFile({ snapshot }: SnapshotFile): string {
  const records = recordsFrom(snapshot.content);
  const { shortName = '', name = '' } = thePartnership(records)?.value ?? {};
  const planYear = planYearAt(records, snapshot.asAt)?.value.label ?? '';
  return nameSnapshotFile({ partnership: shortName || name, planYear, snapshot });
}

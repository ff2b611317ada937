import { sayShortDay } from '#domain/calendar.ts';
import { undoImport } from '#domain/indicators/planImport.ts';
import { withdrawnIn } from '#domain/progress/standing.ts';
import { inUse, type Records, type Summarised } from '#domain/versions/records.ts';
import { useLiveRecords } from '#queries/records.ts';
import { useAppend } from '#queries/saving.ts';
import { useServices } from '#queries/services.ts';
import { Button } from '#ui/Button.tsx';
import { NotSaved } from '#ui/NotSaved.tsx';
import type { TableColumn } from '#ui/table/column.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import { sayNumber, sayNumberOf } from '#ui/words.ts';

interface PastImport extends Summarised<'import-batch'> {
  readonly isUndone: boolean;
}

function pastImports(records: Records): readonly PastImport[] {
  const withdrawn = withdrawnIn(records);
  return inUse(records, 'import-batch')
    .map((batch) => ({ ...batch, isUndone: withdrawn.has(batch.id) }))
    .toReversed();
}

/** What was imported, the latest first; each can be undone, to the figure. */
export function PastImports() {
  const imports = useLiveRecords(pastImports);
  const { newRecordId, today } = useServices();
  const append = useAppend();
  if (imports.length === 0) return <p>None yet.</p>;

  const undo = ({ id, value }: PastImport) =>
    append.mutate({
      all: [undoImport(id, today(), newRecordId<'withdrawal'>())],
      done: `The import of ${value.fileName} is undone: what stood before stands again`,
    });
  const columns: readonly TableColumn<PastImport>[] = [
    { title: 'File', read: ({ value }) => value.fileName, isRowHead: true, width: 'medium' },
    { title: 'On', read: ({ value }) => sayShortDay(value.on), width: 'fit' },
    { title: 'Figures', read: ({ value }) => sayNumber(value.pointsTaken), isNumber: true },
    { title: 'Not taken', read: sayRefused },
    { title: 'Source', read: ({ value }) => value.source, width: 'medium' },
    {
      title: 'Undo',
      width: 'fit',
      read: ({ isUndone }) => (isUndone ? 'Undone' : ''),
      show: (batch) =>
        batch.isUndone ? (
          'Undone'
        ) : (
          <Button
            look="quiet"
            isPending={append.isPending}
            aria-label={`Undo the import of ${batch.value.fileName}`}
            onClick={() => undo(batch)}
          >
            Undo this import
          </Button>
        ),
    },
  ];
  return (
    <>
      {append.error && <NotSaved />}
      <DataTable
        caption="Imports, the latest first"
        isCaptionHidden
        columns={columns}
        rows={imports}
        rowKey={({ id }) => id}
      />
    </>
  );
}

const sayRefused = ({ value }: PastImport) => {
  const rows = value.refused.reduce((sum, one) => sum + one.rows, 0);
  return rows === 0 ? 'None' : sayNumberOf(rows, 'row');
};

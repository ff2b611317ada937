import type { PasteKind } from '#domain/assessment/pasteList.ts';
import type { RecordId } from '#domain/ids.ts';
import { namesOf } from '#domain/plans/namesOf.ts';
import { useRecords } from '#queries/records.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import { NOT_GIVEN, sayNumberOf } from '#ui/words.ts';
import styles from '../AssessmentPage.module.css';

interface PastedRow {
  readonly name: string;
  /** The page of a finding, the total of an issue. */
  readonly more: string;
  readonly of: RecordId<'priority'> | null;
}

interface PastedRowsProps {
  readonly rows: readonly PastedRow[];
  readonly known: number;
  readonly what: PasteKind;
}

/** What would be added, before it is. */
export function PastedRows({ rows, known, what }: PastedRowsProps) {
  const names = useRecords(namesOf);
  const there = known > 0 ? ` ${sayNumberOf(known, 'line')} stand there already.` : '';
  return (
    <section className={styles.section}>
      <h2>What would be added</h2>
      <p role="status">
        {sayNumberOf(rows.length, what === 'finding' ? 'finding' : 'issue')}.{there}
      </p>
      {rows.length > 0 && (
        <DataTable
          caption="What would be added"
          isCaptionHidden
          columns={[
            {
              title: what === 'finding' ? 'What it says' : 'Issue',
              read: ({ name }: PastedRow) => name,
              ...{ isRowHead: true, width: 'wide' },
            },
            {
              title: what === 'finding' ? 'Page' : 'Total as entered',
              read: ({ more }: PastedRow) => more || NOT_GIVEN,
            },
            {
              title: 'Priority',
              read: ({ of }: PastedRow) => (of && names.get(of)) || 'None',
              width: 'medium',
            },
          ]}
          rows={rows}
          rowKey={({ name, more }) => `${name} ${more}`}
        />
      )}
    </section>
  );
}

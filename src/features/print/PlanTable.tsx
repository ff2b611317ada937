import { sayShortDay } from '#domain/calendar.ts';
import type { PackRow } from '#domain/pack/boardPack.ts';
import { StatusChip } from '#ui/status/StatusChip.tsx';
import { sayDeclared, sayDueNotes, sayLead, sayProgress } from '#ui/rowWords.ts';
import { sayMarking } from '#ui/partnershipWords.ts';
import { useWords } from '#ui/WordsContext.ts';
import { Explained } from '#ui/glossary/Explained.tsx';
import styles from './Pack.module.css';
import { WideTable } from './WideTable.tsx';
import { sayLatest } from '#ui/packWords.ts';

interface PlanTableProps {
  /** Of the subgroup. */
  readonly name: string;
  readonly rows: readonly PackRow[];
}

/** Each action keeps together: its facts on one line, what was last said of it under them. */
export const PlanTable = ({ name, rows }: PlanTableProps) => (
  <WideTable caption={`Action plan: ${name}`}>
    <thead>
      <tr>
        <th scope="col" data-column="ref">
          Ref
        </th>
        <th scope="col">Action</th>
        <th scope="col" data-column="name">
          Lead
        </th>
        <th scope="col" data-column="day">
          Due
        </th>
        <th scope="col" data-column="progress">
          Progress
        </th>
        <th scope="col" data-column="status">
          Status
        </th>
      </tr>
    </thead>
    {rows.map((row) => (
      <PlanRows key={row.action.id} row={row} />
    ))}
  </WideTable>
);

interface PlanRowsProps {
  readonly row: PackRow;
}

const PlanRows = ({ row }: PlanRowsProps) => {
  const { ref, title, marking } = row.action.value;
  const words = useWords();
  const declared = sayDeclared(words, row);
  return (
    <tbody>
      <tr>
        <td rowSpan={2}>{ref}</td>
        <th scope="row">
          {title}
          {marking === 'official-sensitive' && (
            <span className={styles.note}>{sayMarking(words, marking)}</span>
          )}
        </th>
        <td>{sayLead(row)}</td>
        <td>
          <Due row={row} />
        </td>
        <td>{sayProgress(row)}</td>
        <td>
          <StatusChip status={row.status} isOverdue={row.isOverdue} />
          {declared && <span className={styles.note}>{declared}</span>}
        </td>
      </tr>
      <tr>
        <td colSpan={5}>
          {sayLatest(row).map(({ label, words: said }) => (
            <p key={label}>
              <strong>{label}:</strong>{' '}
              <bdi>
                <Explained text={said} />
              </bdi>
            </p>
          ))}
        </td>
      </tr>
    </tbody>
  );
};

const Due = ({ row }: PlanRowsProps) => {
  const { originalDue, currentDue } = row;
  if (!currentDue) return 'No due date';
  const notes = sayDueNotes(row);
  const wasMoved = originalDue !== null && originalDue !== currentDue;
  return (
    <>
      {sayShortDay(currentDue)}
      {wasMoved && (
        <span className={styles.note}>
          was <s>{sayShortDay(originalDue)}</s>
        </span>
      )}
      {notes && <span className={styles.note}>{notes}</span>}
    </>
  );
};

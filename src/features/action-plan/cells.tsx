import { sayShortDay } from '#domain/calendar.ts';
import type { PlanRow } from '#domain/plans/planRow.ts';
import { shareDone } from '#domain/progress/shareDone.ts';
import { Meter } from '#ui/Meter.tsx';
import { StatusChip } from '#ui/status/StatusChip.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { sayAge } from '#ui/words.ts';
import { useWords } from '#ui/WordsContext.ts';
import styles from './cells.module.css';
import {
  sayDeclared,
  sayDueNotes,
  sayLead,
  sayMilestones,
  sayProgress,
  saySubgroup,
} from './words.ts';

interface CellProps {
  readonly row: PlanRow;
}

export const LeadCell = ({ row: { lead } }: CellProps) => {
  if (!lead.agency && !lead.role) return <Gap>No lead</Gap>;
  return (
    <span className={styles.lines}>
      <span>{lead.agency || <Gap>No agency</Gap>}</span>
      {lead.role && <Small>{lead.role}</Small>}
    </span>
  );
};

export const DueCell = ({ row }: CellProps) => {
  const { originalDue, currentDue } = row;
  if (!currentDue) return <Gap>No due date</Gap>;
  const notes = sayDueNotes(row);
  return (
    <span className={styles.lines}>
      {originalDue && originalDue !== currentDue && (
        <s className={styles.original}>
          <VisuallyHidden>Originally </VisuallyHidden>
          {sayShortDay(originalDue)}
          <VisuallyHidden>, now </VisuallyHidden>
        </s>
      )}
      <span className={styles.day}>{sayShortDay(currentDue)}</span>
      {notes.map((note) => (
        <Small key={note}>{note}</Small>
      ))}
    </span>
  );
};

export const SubgroupCell = ({ row }: CellProps) => (
  <span className={styles.lines}>
    <span>{saySubgroup(row)}</span>
    <Small>{sayLead(row)}</Small>
  </span>
);

export const ProgressCell = ({ row }: CellProps) => {
  const percent = shareDone(row);
  if (percent === null) return <Gap>{sayProgress(row)}</Gap>;
  if (row.percentDone !== null) return <Meter percent={percent} label="Done" />;
  return (
    <span className={styles.lines}>
      <Meter percent={percent} label="Done" words={sayMilestones(row)} />
      <Small>milestones</Small>
    </span>
  );
};

export const StatusCell = ({ row }: CellProps) => {
  const declared = sayDeclared(useWords(), row);
  return (
    <span className={styles.status}>
      <StatusChip status={row.status} isOverdue={row.isOverdue} />
      {declared && <Small>{declared}</Small>}
    </span>
  );
};

export const UpdateCell = ({ row: { latest, daysSinceWord } }: CellProps) => {
  if (!latest) return <Gap>No update received</Gap>;
  return (
    <span className={styles.lines}>
      <span className={styles.day}>{sayShortDay(latest.value.asOf)}</span>
      <Small>{sayAge(daysSinceWord)}</Small>
    </span>
  );
};

interface WordsProps {
  readonly children: string;
}

const Gap = ({ children }: WordsProps) => <span className={styles.gap}>{children}</span>;

const Small = ({ children }: WordsProps) => <span className={styles.small}>{children}</span>;

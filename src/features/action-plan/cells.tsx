import { sayShortDay } from '#domain/calendar.ts';
import type { PlanRow } from '#domain/plans/planRow.ts';
import { nextMilestone } from '#domain/progress/nextMilestone.ts';
import { shareDone } from '#domain/progress/shareDone.ts';
import { Icon } from '#ui/Icon.tsx';
import { Meter } from '#ui/Meter.tsx';
import { sayDeclared, sayProgress, saySubgroup } from '#ui/rowWords.ts';
import { StatusChip } from '#ui/status/StatusChip.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { sayAge } from '#ui/words.ts';
import { useWords } from '#ui/WordsContext.ts';
import styles from './cells.module.css';
import { GAPS, sayDisagreement, sayDueNotes, sayMilestones } from './columnWords.ts';

interface CellProps {
  readonly row: PlanRow;
}

/** A title of 400 characters does not push the next rows off the screen. */
export const TitleCell = ({ row: { action } }: CellProps) => (
  <>
    <span className={styles.title}>{action.value.title}</span>
    {action.conflicts.length > 0 && (
      <span className={styles.disagreement}>
        <Icon name="warning" />
        {sayDisagreement(action.conflicts)}
      </span>
    )}
  </>
);

/** Who answers for it: the agency, and the role where none was named. */
export const LeadCell = ({ row: { lead } }: CellProps) => {
  if (!lead.agency && !lead.role) return <Gap>No lead</Gap>;
  return lead.agency || lead.role;
};

export const SubgroupAndLeadCell = ({ row }: CellProps) => (
  <span className={styles.lines}>
    <span>{saySubgroup(row)}</span>
    <span className={styles.oneLine}>{row.lead.agency || row.lead.role || 'No lead'}</span>
  </span>
);

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

export const MilestoneCell = ({ row }: CellProps) => {
  const next = nextMilestone(row)?.value;
  if (!next) return <Gap>{row.milestones.length > 0 ? 'All done' : 'No milestones'}</Gap>;
  return (
    <span className={styles.lines}>
      <span className={styles.title}>{next.title}</span>
      <Small>{next.due ? sayShortDay(next.due) : 'No day'}</Small>
    </span>
  );
};

export const ProgressCell = ({ row }: CellProps) => {
  const percent = shareDone(row);
  if (percent === null) return <Gap>{sayProgress(row)}</Gap>;
  if (row.percentDone !== null) return <Meter percent={percent} label="Done" />;
  return (
    <>
      <Meter percent={percent} label="Done" words={sayMilestones(row)} />
      <VisuallyHidden> milestones</VisuallyHidden>
    </>
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

interface TextCellProps {
  readonly text: string;
}

/** A text that may be long, or a gap. */
export const TextCell = ({ text }: TextCellProps) =>
  GAPS.has(text) ? <Gap>{text}</Gap> : <span className={styles.title}>{text}</span>;

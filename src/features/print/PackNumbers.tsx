import type { Board } from '#domain/progress/board.ts';
import { openActions, putAside } from '#domain/progress/counts.ts';
import { KeyNumber, KeyNumbers } from '#ui/KeyNumber.tsx';
import { sayPutAside } from '#ui/partnershipWords.ts';
import { useWords } from '#ui/WordsContext.ts';

interface PackNumbersProps {
  readonly board: Board;
}

/** The board's key numbers, on paper. */
export function PackNumbers({ board: { counts, closedPeriod, attention } }: PackNumbersProps) {
  const words = useWords();
  const { total, byState, overdue, silent } = counts;
  return (
    <>
      <KeyNumbers label="Where the actions stand">
        <KeyNumber label="All actions" count={total} note="in the plan" />
        <KeyNumber
          label={words.statuses.complete.label}
          count={byState.complete}
          base={total}
          status="complete"
        />
        <KeyNumber label="In progress" count={byState['in-progress']} base={total} />
        <KeyNumber
          label={words.statuses['not-started'].label}
          count={byState['not-started']}
          base={total}
          status="not-started"
        />
        <KeyNumber label={sayPutAside(words)} count={putAside(byState)} base={total} />
      </KeyNumbers>
      <KeyNumbers label="What to ask about">
        <KeyNumber
          label="Overdue"
          count={overdue}
          base={openActions(counts)}
          of="not finished"
          status="off-track"
        />
        <KeyNumber
          label={`${words.statuses['no-update'].label} for ${closedPeriod.label}`}
          count={silent}
          base={byState['in-progress']}
          of="in progress"
          status="no-update"
        />
        <KeyNumber label="Needs attention" count={attention.length} base={total} />
      </KeyNumbers>
    </>
  );
}

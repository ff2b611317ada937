import type { Board } from '#domain/progress/board.ts';
import { openActions } from '#domain/progress/counts.ts';
import { KeyNumber, KeyNumbers } from '#ui/KeyNumber.tsx';
import { DELIVERY_SHOWN, DELIVERY_WORDS } from './words.ts';

interface PackNumbersProps {
  readonly board: Board;
}

/** The board's key numbers, on paper. */
export function PackNumbers({ board: { counts, closedPeriod, attention } }: PackNumbersProps) {
  const { total, byState, overdue, silent } = counts;
  return (
    <>
      <KeyNumbers label="Where the actions stand">
        <KeyNumber label="All actions" count={total} note="in the plan" />
        {DELIVERY_SHOWN.filter(({ isAlways, state }) => isAlways || byState[state] > 0).map(
          ({ state, status, note }) => (
            <KeyNumber
              key={state}
              label={DELIVERY_WORDS[state]}
              count={byState[state]}
              base={total}
              status={status}
              note={note}
            />
          ),
        )}
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
          label={`No update for ${closedPeriod.label}`}
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

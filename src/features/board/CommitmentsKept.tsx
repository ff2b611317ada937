import { useId } from 'react';
import type { ActionProgress } from '#domain/progress/actionProgress.ts';
import type { Commitments } from '#domain/progress/commitments.ts';
import { Folded } from '#ui/Folded.tsx';
import { sayMoves } from '#ui/planWords.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import { ActionList } from './ActionList.tsx';
import styles from './BoardPage.module.css';
import { COMMITMENT_COLUMNS } from '#ui/commitmentColumns.ts';
import {
  sayAdded,
  sayAddedBase,
  sayCommitments,
  sayDueBase,
  sayPushes,
  sayStillOpen,
} from '#ui/commitmentWords.ts';

interface CommitmentsKeptProps {
  readonly commitments: Commitments;
}

/** What was put off, moved again and put in: a plan cannot look punctual by moving its dates. */
export function CommitmentsKept({ commitments }: CommitmentsKeptProps) {
  const heading = useId();
  const { pushedOut, added, movedOften, periods } = commitments;
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading}>How commitments were kept</h2>
      <p>{sayCommitments(commitments)}</p>
      <div>
        <Folded
          title="Moved past their period"
          count={pushedOut.length}
          hint={sayDueBase(pushedOut.length, commitments)}
        >
          {() => <Listed all={pushedOut} say={sayPushes} />}
        </Folded>
        <Folded
          title="Moved twice or more"
          count={movedOften.length}
          hint={`${sayDueBase(movedOften.length, commitments)}${sayStillOpen(movedOften)}`}
        >
          {() => <Listed all={movedOften} say={sayMoves} />}
        </Folded>
        <Folded
          title="Added part-way through"
          count={added.length}
          hint={sayAddedBase(commitments)}
        >
          {() => <Listed all={added} say={sayAdded} />}
        </Folded>
      </div>
      <details className={styles.more}>
        <summary>Show them period by period</summary>
        <DataTable
          caption="Commitments, period by period"
          isCaptionHidden
          columns={COMMITMENT_COLUMNS}
          rows={periods}
          rowKey={({ period }) => period.id}
          narrow="scroll"
        />
      </details>
    </section>
  );
}

interface ListedProps {
  readonly all: readonly ActionProgress[];
  readonly say: (progress: ActionProgress) => string;
}

const Listed = ({ all, say }: ListedProps) => (
  <ActionList actions={all.map((progress) => ({ progress, said: say(progress) }))} />
);

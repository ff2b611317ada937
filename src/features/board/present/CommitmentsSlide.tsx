import type { Commitments } from '#domain/progress/commitments.ts';
import { KeyNumber, KeyNumbers } from '#ui/KeyNumber.tsx';
import { sayCommitments } from '#ui/commitmentWords.ts';
import styles from './Slides.module.css';

/** What was put off, moved again and put in. */
export const CommitmentsSlide = ({ commitments }: { readonly commitments: Commitments }) => {
  const { pushedOut, movedOften, added, due, total, addedUnknown } = commitments;
  return (
    <>
      <p className={styles.large}>{sayCommitments(commitments)}</p>
      <KeyNumbers label="Commitments">
        <KeyNumber
          label="Moved past their period"
          count={pushedOut.length}
          base={due}
          of="with a due date"
        />
        <KeyNumber
          label="Moved twice or more"
          count={movedOften.length}
          base={due}
          of="with a due date"
        />
        <KeyNumber
          label="Added part-way through"
          count={added.length}
          base={total - addedUnknown}
          of="whose first day is recorded"
        />
      </KeyNumbers>
    </>
  );
};

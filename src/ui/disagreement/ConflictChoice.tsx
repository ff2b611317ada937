import { useId } from 'react';
import { sayMoment } from '#domain/calendar.ts';
import type { Claim, Conflict } from '#domain/versions/records.ts';
import { sayAuthor } from '../authorWords.ts';
import { Button } from '../Button.tsx';
import styles from './Conflicts.module.css';

interface ConflictChoiceProps {
  /** The field's name on the screen. */
  readonly title: string;
  readonly conflict: Conflict;
  readonly sayValue: (field: string, value: unknown) => string;
  readonly chosen: Claim | null;
  readonly isPending: boolean;
  /** `null` where nothing can be changed. */
  readonly onChoose: ((claim: Claim) => void) | null;
}

/** The values of one field side by side, each with who said it and when. */
export const ConflictChoice = ({ title, conflict, sayValue, ...rest }: ConflictChoiceProps) => {
  const { chosen, isPending, onChoose } = rest;
  const ids = useId();
  const idOf = (part: string, claim: Claim) => `${ids}${part}-${claim.versionId}`;
  return (
    <div className={styles.conflict} role="group" aria-label={title}>
      <h3 className={styles.field}>{title}</h3>
      <ul className={styles.claims}>
        {conflict.claims.map((claim) => (
          <li key={claim.versionId} className={styles.claim}>
            <p id={idOf('value', claim)} className={styles.value}>
              {sayValue(conflict.field, claim.value)}
            </p>
            <p className={styles.by}>
              {sayAuthor(claim.author)}
              <br />
              {sayMoment(claim.writtenAt)}
            </p>
            {onChoose && (
              <Button
                isPending={isPending}
                id={idOf('keep', claim)}
                aria-labelledby={`${idOf('keep', claim)} ${idOf('value', claim)}`}
                aria-pressed={chosen?.versionId === claim.versionId}
                onClick={() => onChoose(claim)}
              >
                Keep this
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
};

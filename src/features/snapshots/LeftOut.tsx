import type { InEdition } from '#domain/editions/forEdition.ts';
import type { Edition } from '#domain/records/snapshot.ts';
import { sayWithheld } from '#ui/editionWords.ts';
import styles from './Snapshots.module.css';
import { sayBeforehand } from './words.ts';

interface LeftOutProps {
  readonly edition: Edition;
  readonly inEdition: InEdition;
}

/** What an edition leaves out, by type, and for whoever takes it also why. */
export function LeftOut({ edition, inEdition: { withheld, beforehand } }: LeftOutProps) {
  const out = sayWithheld(withheld);
  const why = sayBeforehand(edition, beforehand);
  return (
    <>
      <h3 className={styles.leftOut}>What is left out</h3>
      {out.length === 0 ? <p>Nothing.</p> : <Lines label="What is left out" lines={out} />}
      {why.length > 0 && (
        <>
          <p>Only you see these numbers: they are not in the snapshot.</p>
          <Lines label="Why it is left out" lines={why} />
        </>
      )}
    </>
  );
}

interface LinesProps {
  readonly label: string;
  readonly lines: readonly string[];
}

const Lines = ({ label, lines }: LinesProps) => (
  <ul className={styles.lines} aria-label={label}>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

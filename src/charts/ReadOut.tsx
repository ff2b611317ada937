import { useActiveTooltipDataPoints } from 'recharts';
import styles from './ReadOut.module.css';

interface ReadOutProps<Row> {
  readonly say: (row: Row) => string;
}

/** What is said of the row or quarter under the pointer, or reached by the arrow keys. */
export function ReadOut<Row>({ say }: ReadOutProps<Row>) {
  const rows = useActiveTooltipDataPoints<Row>() ?? [];
  return (
    <div role="status" className={styles.readOut}>
      {rows.map((row) => (
        <p key={say(row)}>{say(row)}</p>
      ))}
    </div>
  );
}

import { useState } from 'react';
import { StatusKey } from '#ui/status/StatusKey.tsx';
import { OfPartnership } from './OfPartnership.tsx';
import styles from './Settings.module.css';
import { StatusesForm } from './StatusesForm.tsx';

/** What each status is called, and the bounds the partnership goes by. */
export function StatusesPage() {
  const [saves, setSaves] = useState(0);
  return (
    <OfPartnership
      title="Status words and rules"
      words="Said everywhere: on the board, in tables, charts and forms, on paper and in files. A snapshot keeps the words and the rules of its day."
      shown={() => <StatusKey />}
      form={(partnership) => (
        <>
          <StatusesForm
            key={saves}
            partnership={partnership}
            onSaved={() => setSaves((count) => count + 1)}
          />
          <section className={styles.part} aria-label="The key">
            <h2 className={styles.partTitle}>The key, as it is shown and printed now</h2>
            <StatusKey />
          </section>
        </>
      )}
    />
  );
}

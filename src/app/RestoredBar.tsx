import { useState, useSyncExternalStore } from 'react';
import { useServices } from '#queries/services.ts';
import { Button } from '#ui/Button.tsx';
import styles from './Shell.module.css';
import { sayRestored } from './words.ts';

/** Says what came back from the journal when the browser had lost the database. */
export function RestoredBar() {
  const { storage } = useServices();
  const restored = useSyncExternalStore(storage.onChange, storage.restored);
  const [isRead, setIsRead] = useState(false);
  if (!restored || isRead) return null;
  return (
    <aside className={styles.bar} aria-label="Restored">
      <p role="status">
        <strong>The browser had lost data on this device.</strong> {sayRestored(restored)}
      </p>
      <Button look="quiet" onClick={() => setIsRead(true)}>
        Close
      </Button>
    </aside>
  );
}

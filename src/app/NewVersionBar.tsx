import { useSyncExternalStore } from 'react';
import { Button } from '#ui/Button.tsx';
import { newVersion } from './newVersion.ts';
import styles from './Shell.module.css';

/** Asks before a new version of the app is taken: nobody is reloaded under a half-written form. */
export function NewVersionBar() {
  const take = useSyncExternalStore(newVersion.subscribe, newVersion.current);
  if (!take) return null;
  return (
    <aside className={styles.bar} aria-label="New version">
      <p role="status">
        <strong>A new version of this app is ready.</strong> What you are typing is kept as a draft.
      </p>
      <Button onClick={() => void take().then(() => location.reload())}>
        Load the new version
      </Button>
    </aside>
  );
}

import { useCallback, useRef, useSyncExternalStore } from 'react';
import { useServices } from '#queries/services.ts';
import { Button } from '#ui/Button.tsx';
import styles from './Shell.module.css';

/** Says that a newer version in another tab has taken the database over from this page. */
export function OlderPageBar() {
  const { storage } = useServices();
  const isOld = useRef(false);
  const subscribe = useCallback(
    (tell: () => void) =>
      storage.onChange((change) => {
        if (change !== 'newer') return;
        isOld.current = true;
        tell();
      }),
    [storage],
  );
  const isOlder = useSyncExternalStore(subscribe, () => isOld.current);
  if (!isOlder) return null;
  return (
    <aside className={styles.bar} aria-label="Older page">
      <p role="alert">
        <strong>A newer version of this app is open in another tab.</strong> This page can no longer
        save. Copy what you were typing, then load the page again.
      </p>
      <Button onClick={() => location.reload()}>Load the page again</Button>
    </aside>
  );
}

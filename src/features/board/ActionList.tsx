import type { ReactNode } from 'react';
import type { ActionProgress } from '#domain/progress/actionProgress.ts';
import { useHref } from '#queries/useHref.ts';
import styles from './ActionList.module.css';

interface ListedAction {
  readonly progress: ActionProgress;
  /** What is to be said of it here. */
  readonly said: ReactNode;
}

/** Actions by name, each with what a number above them counts; each opens. */
export function ActionList({ actions }: { readonly actions: readonly ListedAction[] }) {
  const href = useHref();
  return (
    <ul className={styles.list}>
      {actions.map(({ progress: { action }, said }) => (
        <li key={action.id} className={styles.row}>
          <a
            className={styles.action}
            href={href({ to: '/actions/$action', params: { action: action.id } })}
          >
            <span className={styles.ref}>{action.value.ref}</span> {action.value.title}
          </a>
          <span className={styles.said}>{said}</span>
        </li>
      ))}
    </ul>
  );
}

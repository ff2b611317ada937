import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';
import styles from './Notice.module.css';

export type NoticeKind = 'info' | 'success' | 'warning' | 'error';

interface NoticeProps {
  readonly kind?: NoticeKind;
  /** In place of the kind's own word: "Restored", "Sample data". */
  readonly title?: string;
  readonly children?: ReactNode;
  /** What can be done about it. */
  readonly actions?: ReactNode;
}

const KINDS: Readonly<Record<NoticeKind, { readonly word: string; readonly icon: IconName }>> = {
  info: { word: 'Note', icon: 'info' },
  success: { word: 'Done', icon: 'check' },
  warning: { word: 'Take care', icon: 'warning' },
  error: { word: 'Problem', icon: 'warning' },
};

/** Something to know, told by word, shape and colour. An error is read out at once. */
export const Notice = ({ kind = 'info', title, children, actions }: NoticeProps) => (
  <div className={styles.notice} data-kind={kind} role={kind === 'error' ? 'alert' : 'status'}>
    <span className={styles.icon}>
      <Icon name={KINDS[kind].icon} />
    </span>
    <div className={styles.words}>
      <strong>{title ?? KINDS[kind].word}</strong>
      {children && <div>{children}</div>}
    </div>
    {actions && <div className={styles.actions}>{actions}</div>}
  </div>
);

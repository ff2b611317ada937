import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading } from 'react-aria-components/Dialog';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { classNames } from '../classNames.ts';
import { IconButton } from '../Button.tsx';
import styles from './Dialog.module.css';

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  /** By Escape, by the cross, or by a press beside it. */
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons, the one that goes on first. */
  readonly actions?: ReactNode;
  readonly width?: 'narrow' | 'wide';
  /** Asks for an answer: a press beside it does not close it. */
  readonly isQuestion?: boolean;
}

/** Takes the focus, keeps it, and gives it back to what had it before. */
export const Dialog = ({ title, isOpen, onClose, children, actions, ...looks }: DialogProps) => (
  <I18nProvider locale="en-GB">
    <ModalOverlay
      className={classNames(styles.overlay)}
      isOpen={isOpen}
      onOpenChange={(opens) => {
        if (!opens) onClose();
      }}
      isDismissable={!looks.isQuestion}
    >
      <Modal className={classNames(styles.modal)} data-width={looks.width ?? 'narrow'}>
        <AriaDialog
          className={classNames(styles.dialog)}
          role={looks.isQuestion ? 'alertdialog' : 'dialog'}
        >
          <div className={styles.head}>
            <Heading slot="title" level={2} className={classNames(styles.title)}>
              {title}
            </Heading>
            <IconButton icon="close" label="Close" onClick={onClose} />
          </div>
          <div className={styles.body}>{children}</div>
          {actions && <div className={styles.actions}>{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  </I18nProvider>
);

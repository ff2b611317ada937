import type { ReactNode } from 'react';
import { Button } from '../Button.tsx';
import { Dialog } from './Dialog.tsx';

interface ConfirmDialogProps {
  /** The question: "Leave without saving?" */
  readonly title: string;
  /** What will happen, and what will not. */
  readonly children: ReactNode;
  readonly isOpen: boolean;
  /** What is done, as a verb: "Discard my changes". Never "OK". */
  readonly confirmLabel: string;
  readonly cancelLabel?: string;
  readonly isPending?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

export const ConfirmDialog = ({
  title,
  children,
  isOpen,
  confirmLabel,
  cancelLabel = 'Cancel',
  isPending = false,
  onConfirm,
  onCancel,
}: ConfirmDialogProps) => (
  <Dialog
    title={title}
    isOpen={isOpen}
    onClose={onCancel}
    isQuestion
    actions={
      <>
        <Button look="primary" isPending={isPending} onClick={onConfirm}>
          {confirmLabel}
        </Button>
        <Button onClick={onCancel}>{cancelLabel}</Button>
      </>
    }
  >
    {children}
  </Dialog>
);

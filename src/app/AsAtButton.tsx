import { lazy, useState } from 'react';
import { sayDay } from '#domain/calendar.ts';
import type { IsoDate } from '#domain/ids.ts';
import { Icon } from '#ui/Icon.tsx';
import { LazyOverlay } from './LazyOverlay.tsx';
import styles from './Shell.module.css';

const AsAtDialog = lazy(async () => ({
  default: (await import('#features/as-at/AsAtDialog.tsx')).AsAtDialog,
}));

interface AsAtButtonProps {
  readonly asAt: IsoDate;
}

/** The day that everything on screen is as at, and the way to another. */
export function AsAtButton({ asAt }: AsAtButtonProps) {
  const [isOpen, setIsOpen] = useState(false);
  const close = () => setIsOpen(false);
  return (
    <>
      <button
        type="button"
        className={styles.topButton}
        aria-haspopup="dialog"
        onClick={() => setIsOpen(true)}
      >
        <Icon name="calendar" />
        As at {sayDay(asAt)}
        <Icon name="chevron-down" />
      </button>
      {isOpen && (
        <LazyOverlay onClose={close}>
          <AsAtDialog onClose={close} />
        </LazyOverlay>
      )}
    </>
  );
}

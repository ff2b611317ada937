import { Link } from '@tanstack/react-router';
import { lazy, useState } from 'react';
import { useDeviceChoices } from '#queries/deviceChoices.ts';
import { useServices } from '#queries/services.ts';
import styles from './Footer.module.css';
import { LazyOverlay } from './LazyOverlay.tsx';
import { useHelpKey } from './useHelpKey.ts';

const ShortcutsDialog = lazy(async () => ({
  default: (await import('#features/help/ShortcutsDialog.tsx')).ShortcutsDialog,
}));

interface FooterProps {
  /** Whether a partnership is open, or a file of one. */
  readonly hasRecords: boolean;
}

/** What is the same under every page: help, and which app this is. */
export function Footer({ hasRecords }: FooterProps) {
  const { appVersion } = useServices();
  const { hasSingleKeys } = useDeviceChoices();
  const [isOpen, setIsOpen] = useState(false);
  const close = () => setIsOpen(false);
  useHelpKey(hasSingleKeys, () => setIsOpen(true));
  return (
    <footer className={styles.footer}>
      <ul className={styles.links}>
        {hasRecords && (
          <li>
            <Link to="/partnership/$section" params={{ section: 'glossary' }} search={{}}>
              Glossary
            </Link>
          </li>
        )}
        <li>
          <button
            type="button"
            className={styles.opener}
            aria-haspopup="dialog"
            onClick={() => setIsOpen(true)}
          >
            Keyboard shortcuts
          </button>
        </li>
        <li>
          <Link to="/accessibility">Accessibility statement</Link>
        </li>
      </ul>
      <p>Community safety plans, version {appVersion}</p>
      {isOpen && (
        <LazyOverlay onClose={close}>
          <ShortcutsDialog onClose={close} />
        </LazyOverlay>
      )}
    </footer>
  );
}

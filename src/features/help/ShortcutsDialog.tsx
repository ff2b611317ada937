import { useDeviceChoices } from '#queries/deviceChoices.ts';
import { useServices } from '#queries/services.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/overlays/Dialog.tsx';
import { Keys } from '#ui/shortcuts/Keys.tsx';
import { type Shortcut, useShortcuts } from '#ui/shortcuts/shortcuts.ts';
import styles from './ShortcutsDialog.module.css';

interface ShortcutsDialogProps {
  readonly onClose: () => void;
}

/** Every key that does something here, and the way to turn single ones off. */
export function ShortcutsDialog({ onClose }: ShortcutsDialogProps) {
  const all = useShortcuts();
  const { choices } = useServices();
  const { hasSingleKeys } = useDeviceChoices();
  return (
    <Dialog title="Keyboard shortcuts" isOpen onClose={onClose}>
      <div className={styles.lists}>
        <List title="On this page" shortcuts={all.filter(({ where }) => where === 'here')} />
        <List title="Everywhere" shortcuts={all.filter(({ where }) => where === 'everywhere')} />
        <p className={styles.quiet}>
          Everything can also be done without them, by Tab and Enter or by pointer. On a Mac, press
          Command where it says Ctrl.
        </p>
        <div className={styles.single}>
          <p>
            Shortcuts of a single key are <strong>{hasSingleKeys ? 'on' : 'off'}</strong>. Turn them
            off if you speak to this device.
          </p>
          <Button onClick={() => choices.keep({ hasSingleKeys: !hasSingleKeys })}>
            {hasSingleKeys ? 'Turn single keys off' : 'Turn single keys on'}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

interface ListProps {
  readonly title: string;
  readonly shortcuts: readonly Shortcut[];
}

function List({ title, shortcuts }: ListProps) {
  if (shortcuts.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      <dl className={styles.list}>
        {shortcuts.map((shortcut) => (
          <div key={shortcut.does} className={styles.entry}>
            <dt className={styles.keys}>
              <Keys {...shortcut} />
            </dt>
            <dd>{shortcut.does}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

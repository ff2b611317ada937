import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../Button.tsx';
import { Keys } from '../shortcuts/Keys.tsx';
import { type Shortcut, useListShortcut } from '../shortcuts/shortcuts.ts';
import styles from './SaveButton.module.css';

const SAVE: Shortcut = { keys: ['Ctrl', 'Enter'], does: 'Save the form', where: 'here' };

interface SaveButtonProps {
  /** What is saved, as a verb: "Save progress". */
  readonly children: ReactNode;
  readonly isPending?: boolean;
}

/** Saves the form it stands in, by a press or by Ctrl+Enter from anywhere in the form. */
export function SaveButton({ children, isPending = false }: SaveButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  useListShortcut(SAVE);

  useEffect(() => {
    const form = button.current?.form;
    if (!form || isPending) return;
    const saveByKeys = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      form.requestSubmit();
    };
    form.addEventListener('keydown', saveByKeys);
    return () => form.removeEventListener('keydown', saveByKeys);
  }, [isPending]);

  return (
    <span className={styles.save}>
      <Button ref={button} type="submit" look="primary" isPending={isPending}>
        {isPending ? 'Saving…' : children}
      </Button>
      <span className={styles.keys}>
        or <Keys keys={SAVE.keys} />
      </span>
    </span>
  );
}

import { Link } from '@tanstack/react-router';
import { useId, useRef, useState } from 'react';
import type { Chase, Chases } from '#domain/progress/chase.ts';
import { Button } from '#ui/Button.tsx';
import { sayChair } from '#ui/subgroupWords.ts';
import { useToast } from '#ui/Toasts.tsx';
import { useWords } from '#ui/WordsContext.ts';
import styles from './Reminders.module.css';
import { sayBody, sayReported, saySubject } from './reminderWords.ts';

interface ReminderCardProps {
  readonly chases: Chases;
  readonly chase: Chase;
}

/** One subgroup's message, as it will be pasted, and a press that copies it. */
export function ReminderCard({ chases, chase }: ReminderCardProps) {
  const { subgroup } = chase.profile;
  const { name } = subgroup.value;
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const details = useRef<HTMLDetailsElement>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const toast = useToast();
  const message = `${saySubject(chases, chase)}\n\n${sayBody(useWords(), chases, chase)}`;

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(message);
      setHasFailed(false);
      toast(`The message to ${name} is copied`);
    } catch {
      // The browser may forbid it: then the text is at hand, marked, to be copied by the keys.
      setHasFailed(true);
      if (details.current) details.current.open = true;
      box.current?.focus();
      box.current?.select();
    }
  };

  return (
    <section className={styles.card} aria-labelledby={`${id}-name`}>
      <div className={styles.head}>
        <div>
          <h2 id={`${id}-name`} className={styles.name}>
            <Link to="/due" search={{ of: subgroup.id }}>
              {name}
            </Link>
          </h2>
          <p className={styles.small}>{sayChair(chase.profile)}</p>
          <p>{sayReported(chase)}</p>
        </div>
        <Button onClick={() => void copy()} aria-label={`Copy the message to ${name}`}>
          Copy the message
        </Button>
      </div>
      {hasFailed && (
        <p role="alert">
          The browser did not let it be copied. The text below is marked: press <kbd>Ctrl</kbd> +{' '}
          <kbd>C</kbd>.
        </p>
      )}
      <details ref={details}>
        <summary>See the message to {name}</summary>
        <textarea
          ref={box}
          className={styles.message}
          aria-label={`The message to ${name}`}
          readOnly
          rows={Math.min(24, message.split('\n').length + 2)}
          value={message}
        />
      </details>
    </section>
  );
}

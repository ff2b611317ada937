import { useNavigate } from '@tanstack/react-router';
import type { PastDay } from '#domain/asAt/chooseAsAt.ts';
import { sayPastDay, sayReading } from '#ui/asAtWords.ts';
import { Button } from '#ui/Button.tsx';
import styles from './Shell.module.css';

interface PastDayBarProps {
  readonly pastDay: PastDay;
}

/** Says which past day is on screen and in which reading; one press leads back to today. */
export function PastDayBar({ pastDay }: PastDayBarProps) {
  const navigate = useNavigate();
  const backToToday = () =>
    navigate({ to: '.', search: (before) => ({ ...before, at: undefined }) });
  return (
    <aside className={styles.bar} aria-label="Past day">
      <p>
        <strong>{sayPastDay(pastDay)}.</strong> {sayReading(pastDay)} Nothing can be changed here.
      </p>
      <Button look="quiet" onClick={backToToday}>
        Back to today
      </Button>
    </aside>
  );
}

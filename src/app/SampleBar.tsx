import { sayDay } from '#domain/calendar.ts';
import { useLeaveSample } from '#queries/partnershipHere.ts';
import { useServices } from '#queries/services.ts';
import { Button } from '#ui/Button.tsx';
import styles from './Shell.module.css';

/** On every page of the sample: it can never be taken for a real partnership's plan. */
export function SampleBar() {
  const { today } = useServices();
  const leave = useLeaveSample();
  return (
    <aside className={styles.bar} aria-label="Sample">
      <p>
        <strong>Sample data, actions are illustrative.</strong> You see it as on {sayDay(today())}.
      </p>
      <Button look="quiet" onClick={() => void leave()}>
        Leave the sample
      </Button>
    </aside>
  );
}

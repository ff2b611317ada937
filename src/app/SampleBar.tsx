import { sayDay } from '#domain/calendar.ts';
import type { SampleName } from '#domain/samples.ts';
import { useLeaveSample } from '#queries/partnershipHere.ts';
import { useServices } from '#queries/services.ts';
import { Button } from '#ui/Button.tsx';
import { SAMPLE_WORDS } from '#ui/sampleWords.ts';
import styles from './Shell.module.css';

interface SampleBarProps {
  readonly sample: SampleName;
}

/** On every page of a sample: it can never be taken for a real partnership's plan. */
export function SampleBar({ sample }: SampleBarProps) {
  const { today } = useServices();
  const leave = useLeaveSample();
  return (
    <aside className={styles.bar} aria-label="Sample">
      <p>
        <strong>{SAMPLE_WORDS[sample].bar}</strong> You see it as on {sayDay(today())}.
      </p>
      <Button look="quiet" onClick={() => void leave()}>
        Leave the sample
      </Button>
    </aside>
  );
}

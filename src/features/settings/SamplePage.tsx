import { useForm } from 'react-hook-form';
import { sayDay, typeDay } from '#domain/calendar.ts';
import { type ChosenDay, chooseDay, type DayDraft } from '#domain/plans/chooseDay.ts';
import { isSample, type SampleName, SAMPLES } from '#domain/samples.ts';
import { useLeaveSample } from '#queries/partnershipHere.ts';
import { useServices } from '#queries/services.ts';
import { Button } from '#ui/Button.tsx';
import { byRule } from '#ui/fields/byRule.ts';
import { DayField } from '#ui/fields/DayField.tsx';
import { SAMPLE_WORDS } from '#ui/sampleWords.ts';
import { useToast } from '#ui/Toasts.tsx';
import styles from './Settings.module.css';
import { SettingsHeader } from './SettingsHeader.tsx';
import { sayChosenDayProblem } from './words.ts';

/** The day a sample is looked at, the way out of it, and the way to the other. */
export function SamplePage() {
  const { place } = useServices();
  return (
    <div className={styles.page}>
      <SettingsHeader title="The samples" of="device" />
      {isSample(place) && <SampleForm sample={place} />}
      <ToSamples others={SAMPLES.filter((one) => one !== place)} />
    </div>
  );
}

interface SampleFormProps {
  readonly sample: SampleName;
}

function SampleForm({ sample }: SampleFormProps) {
  const { today, moveSampleTo } = useServices();
  const leave = useLeaveSample();
  const toast = useToast();
  const { control, handleSubmit } = useForm<DayDraft, unknown, ChosenDay>({
    defaultValues: { day: typeDay(today()) },
    resolver: byRule(chooseDay, sayChosenDayProblem),
  });
  const move = handleSubmit(({ day }) => {
    moveSampleTo(day);
    toast(`You see the sample as on ${sayDay(day)}.`);
  });
  return (
    <>
      <p>
        {SAMPLE_WORDS[sample].bar} It is kept in a database of its own and can never mix with a real
        plan.
      </p>
      <form className={styles.form} aria-label="The sample" noValidate onSubmit={move}>
        <DayField
          control={control}
          name="day"
          label="See it as on"
          hint={`${SAMPLE_WORDS[sample].days} What you record in it is dated from here.`}
          today={today()}
        />
        <div className={styles.buttons}>
          <Button type="submit">See it as on this day</Button>
          <Button onClick={() => void leave()}>Leave the sample</Button>
        </div>
      </form>
    </>
  );
}

interface ToSamplesProps {
  readonly others: readonly SampleName[];
}

/** From a partnership of one's own: leaving a sample leads back. */
function ToSamples({ others }: ToSamplesProps) {
  const { goTo } = useServices();
  return (
    <>
      <p>
        To try something out, or to show somebody round. Each is kept apart and can never mix with
        your plan.
      </p>
      {others.map((sample) => (
        <div key={sample} className={styles.part}>
          <p>{SAMPLE_WORDS[sample].about}</p>
          <div className={styles.buttons}>
            <Button onClick={() => goTo(sample)}>{SAMPLE_WORDS[sample].open}</Button>
          </div>
        </div>
      ))}
      <p className={styles.quiet}>A bar on each of its pages leads back here.</p>
    </>
  );
}

import { useForm } from 'react-hook-form';
import { sayDay, typeDay } from '#domain/calendar.ts';
import { type ChosenDay, chooseDay, type DayDraft } from '#domain/plans/chooseDay.ts';
import { useLeaveSample } from '#queries/partnershipHere.ts';
import { useServices } from '#queries/services.ts';
import { Button } from '#ui/Button.tsx';
import { byRule } from '#ui/fields/byRule.ts';
import { DayField } from '#ui/fields/DayField.tsx';
import { useToast } from '#ui/Toasts.tsx';
import styles from './Settings.module.css';
import { SettingsHeader } from './SettingsHeader.tsx';
import { sayChosenDayProblem } from './words.ts';

/** The day the sample is looked at, and the way out of it. */
export function SamplePage() {
  const { place } = useServices();
  return (
    <div className={styles.page}>
      <SettingsHeader title="The sample" of="device" />
      {place === 'sample' ? <SampleForm /> : <ToSample />}
    </div>
  );
}

function SampleForm() {
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
        Its actions are illustrative. It is kept in a database of its own and can never mix with a
        real plan.
      </p>
      <form className={styles.form} aria-label="The sample" noValidate onSubmit={move}>
        <DayField
          control={control}
          name="day"
          label="See it as on"
          hint="Its plan runs from April 2017 to March 2018. What you record in it is dated from here."
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

/** From a partnership of one's own: leaving the sample leads back. */
function ToSample() {
  const { goTo } = useServices();
  return (
    <>
      <p>
        To try something out, or to show somebody round. It is kept apart and can never mix with
        your plan.
      </p>
      <Button onClick={() => goTo('sample')}>Explore the sample partnership</Button>
      <p className={styles.quiet}>A bar on each of its pages leads back here.</p>
    </>
  );
}

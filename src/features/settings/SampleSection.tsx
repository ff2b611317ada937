import { useForm } from 'react-hook-form';
import { sayDay, typeDay } from '#domain/calendar.ts';
import { type ChosenDay, chooseDay, type DayDraft } from '#domain/plans/chooseDay.ts';
import { useLeaveSample } from '#queries/partnershipHere.ts';
import { useServices } from '#queries/services.ts';
import { Button } from '#ui/Button.tsx';
import { byRule } from '#ui/fields/byRule.ts';
import { DayField } from '#ui/fields/DayField.tsx';
import { PageSection } from '#ui/PageSection.tsx';
import { useToast } from '#ui/Toasts.tsx';
import styles from './Settings.module.css';
import { sayChosenDayProblem } from './words.ts';

/** The day the sample is looked at, and the way out of it. */
export function SampleSection() {
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
    <PageSection
      title="The sample"
      words="Its actions are illustrative. It is kept in a database of its own and can never mix with a real plan."
    >
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
    </PageSection>
  );
}

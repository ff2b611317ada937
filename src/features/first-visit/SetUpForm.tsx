import { useForm } from 'react-hook-form';
import { typeDay } from '#domain/calendar.ts';
import type { IsoDate } from '#domain/ids.ts';
import { financialYearOf } from '#domain/plans/financialYear.ts';
import { recordsOfSetUp } from '#domain/plans/recordsOfSetUp.ts';
import { type SetUp, type SetUpDraft, setUpPartnership } from '#domain/plans/setUpPartnership.ts';
import { useSaveAuthor } from '#queries/author.ts';
import { useDraft } from '#queries/drafts.ts';
import { useAppend } from '#queries/saving.ts';
import { useServices } from '#queries/services.ts';
import { byRule } from '#ui/fields/byRule.ts';
import { DayField } from '#ui/fields/DayField.tsx';
import { ProblemSummary } from '#ui/fields/ProblemSummary.tsx';
import { SaveButton } from '#ui/fields/SaveButton.tsx';
import { Select } from '#ui/fields/Select.tsx';
import { TextField } from '#ui/fields/TextField.tsx';
import { useKeepAnswers } from '#ui/fields/useKeepAnswers.ts';
import { PageSection } from '#ui/PageSection.tsx';
import { AgencyRows, BLANK_AGENCY } from './AgencyRows.tsx';
import { BLANK_PRIORITY, PriorityRows } from './PriorityRows.tsx';
import styles from './SetUpPage.module.css';
import { saySetUpProblem, YEAR_STATE_OPTIONS } from './words.ts';

interface SetUpFormProps {
  readonly onDone: (name: string) => void;
}

export function SetUpForm({ onDone }: SetUpFormProps) {
  const { newRecordId, storage, today } = useServices();
  const { kept, keep, drop } = useDraft<SetUpDraft>('set-up');
  const { control, handleSubmit, subscribe, getValues, setValue } = useForm<
    SetUpDraft,
    unknown,
    SetUp
  >({
    defaultValues: kept ?? blankSetUp(today()),
    resolver: byRule(setUpPartnership, saySetUpProblem),
  });
  useKeepAnswers(subscribe, keep);
  const append = useAppend();
  const saveAuthor = useSaveAuthor();
  if (append.error) throw append.error;

  const save = handleSubmit(async (setUp) => {
    // First: what is written next is written in this name.
    await saveAuthor.mutateAsync(setUp.author);
    await append.mutateAsync({ all: recordsOfSetUp(setUp, newRecordId), done: null });
    // There is something to lose from now on. Settings shows the answer, and can ask again.
    void storage.askToPersist();
    await drop();
    onDone(setUp.partnership.name);
  });

  return (
    <form className={styles.form} aria-label="Set up a partnership" noValidate onSubmit={save}>
      <ProblemSummary control={control} />
      <PageSection title="The partnership">
        <TextField
          control={control}
          name="name"
          label="Name"
          hint="For example, Safer Maidstone Partnership"
        />
        <TextField
          control={control}
          name="shortName"
          label="Short name"
          hint="As people say it, for example SMP"
          isOptional
        />
        <TextField
          control={control}
          name="area"
          label="Area"
          hint="As the public knows it, for example Maidstone borough"
          isOptional
        />
      </PageSection>
      <PageSection title="The plan year">
        <TextField control={control} name="yearLabel" label="Called" hint="For example, 2017-18" />
        <div className={styles.days}>
          <DayField control={control} name="yearStart" label="First day" today={today()} />
          <DayField control={control} name="yearEnd" label="Last day" today={today()} />
        </div>
        <Select
          control={control}
          name="yearState"
          label="How far the plan is"
          options={YEAR_STATE_OPTIONS}
        />
      </PageSection>
      <PageSection
        title="Priorities and subgroups"
        words="Each priority is delivered by a subgroup with an action plan of its own. The letters go before the numbers of its actions: MH-1, MH-2. Two subgroups can share a priority: name it in both rows."
      >
        <PriorityRows control={control} getValues={getValues} setValue={setValue} />
      </PageSection>
      <PageSection
        title="Agencies"
        words="Those who can lead an action. A row that is left blank is left out."
      >
        <AgencyRows control={control} />
      </PageSection>
      <PageSection
        title="You"
        words="What you record is stamped with this, as you state it: nobody signs in. It is kept on this device."
      >
        <TextField
          control={control}
          name="yourName"
          label="Your name or role"
          hint="A role is enough, for example Community Safety Partnerships Officer"
        />
        <TextField control={control} name="yourAgency" label="Your agency" isOptional />
      </PageSection>
      <div>
        <SaveButton isPending={saveAuthor.isPending || append.isPending}>
          Set up the partnership
        </SaveButton>
      </div>
    </form>
  );
}

function blankSetUp(today: IsoDate): SetUpDraft {
  const year = financialYearOf(today);
  return {
    ...{ name: '', shortName: '', area: '' },
    yearLabel: year.label,
    yearStart: typeDay(year.start),
    yearEnd: typeDay(year.end),
    yearState: 'draft',
    priorities: [BLANK_PRIORITY],
    agencies: [BLANK_AGENCY],
    ...{ yourName: '', yourAgency: '' },
  };
}

import type { UseFormReturn } from 'react-hook-form';
import type { IsoDate } from '#domain/ids.ts';
import type { SetUp, SetUpDraft } from '#domain/plans/setUpPartnership.ts';
import type { SetUpStep } from '#domain/plans/setUpSteps.ts';
import { DayField } from '#ui/fields/DayField.tsx';
import { Select } from '#ui/fields/Select.tsx';
import { TextField } from '#ui/fields/TextField.tsx';
import { PageSection } from '#ui/PageSection.tsx';
import { AgencyRows } from './AgencyRows.tsx';
import { PriorityRows } from './PriorityRows.tsx';
import styles from './SetUp.module.css';
import { YEAR_STATE_OPTIONS } from './words.ts';

export type SetUpFormOf = UseFormReturn<SetUpDraft, unknown, SetUp | null>;

interface StepFieldsProps {
  readonly step: Exclude<SetUpStep, 'check'>;
  readonly form: SetUpFormOf;
  readonly today: IsoDate;
}

export function StepFields({ step, form, today }: StepFieldsProps) {
  switch (step) {
    case 'partnership':
      return <PartnershipFields form={form} />;
    case 'plan-year':
      return <YearFields form={form} today={today} />;
    case 'priorities':
      return (
        <section className={styles.part}>
          <p className={styles.words}>
            Each priority is delivered by a subgroup with an action plan of its own. The letters go
            before the numbers of its actions: MH-1, MH-2. Two subgroups can share a priority: name
            it in both rows. More can be added at any time.
          </p>
          <PriorityRows form={form} />
        </section>
      );
    case 'agencies':
      return (
        <section className={styles.part}>
          <p className={styles.words}>
            Those who can lead an action. By law the responsible authorities of an area are its
            councils, the police, the fire and rescue service, the probation service and the health
            body that commissions care. A row that is left blank is left out, and this step can
            wait.
          </p>
          <AgencyRows control={form.control} />
        </section>
      );
  }
}

const PartnershipFields = ({ form: { control } }: Pick<StepFieldsProps, 'form'>) => (
  <div>
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
  </div>
);

const YearFields = ({ form: { control }, today }: Pick<StepFieldsProps, 'form' | 'today'>) => (
  <section className={styles.part}>
    <p className={styles.words}>
      The year that the actions are planned for. It is filled in for the financial year of today.
    </p>
    <TextField
      control={control}
      name="yearLabel"
      label="Called"
      hint="For example, 2017-18"
      width="short"
    />
    <div className={styles.days}>
      <DayField control={control} name="yearStart" label="First day" today={today} />
      <DayField control={control} name="yearEnd" label="Last day" today={today} />
    </div>
    <Select
      control={control}
      name="yearState"
      label="How far the plan is"
      hint="Who approved it, and on what condition, can be recorded once it is set up"
      options={YEAR_STATE_OPTIONS}
    />
  </section>
);

import type { PlanYearDraft } from '#domain/structure/editPlanYear.ts';
import { DayField } from '#ui/fields/DayField.tsx';
import { Select } from '#ui/fields/Select.tsx';
import { TextField } from '#ui/fields/TextField.tsx';
import { PageSection } from '#ui/PageSection.tsx';
import { PLAN_YEAR_STATE_OPTIONS } from '#ui/planYearWords.ts';
import styles from '../RecordForm.module.css';
import type { FieldsProps } from '../register.ts';
import { AdoptionRows } from './AdoptionRows.tsx';

export const PlanYearFields = ({
  form: { control },
  today,
}: FieldsProps<'plan-year', PlanYearDraft>) => (
  <>
    <PageSection
      title="The year"
      words="No day belongs to two plan years: reports and periods go by these days."
    >
      <TextField
        control={control}
        name="label"
        label="Called"
        hint="For example, 2018-19"
        width="short"
      />
      <div className={styles.days}>
        <DayField control={control} name="start" label="First day" today={today} />
        <DayField control={control} name="end" label="Last day" today={today} />
      </div>
    </PageSection>
    <PageSection title="The document" words="As it stands on the cover of what is printed.">
      <TextField
        control={control}
        name="documentTitle"
        label="Title"
        hint="For example, Community Safety Partnership Plan 2018-22, refreshed March 2018"
        isOptional
      />
      <Select
        control={control}
        name="state"
        label="How far the plan is"
        hint="Where it was approved on a condition, the condition belongs to the step below"
        options={PLAN_YEAR_STATE_OPTIONS}
      />
    </PageSection>
    <PageSection
      title="How it was adopted"
      words="Each body that dealt with it, with its decision in the words of the minutes. A condition stays open on the board until the day it was met stands here."
    >
      <AdoptionRows control={control} today={today} />
    </PageSection>
  </>
);

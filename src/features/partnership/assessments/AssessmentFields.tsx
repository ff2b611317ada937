import type { AssessmentDraft } from '#domain/assessment/editAssessment.ts';
import { allOf } from '#domain/structure/others.ts';
import { CheckboxList } from '#ui/fields/CheckboxList.tsx';
import { DayField } from '#ui/fields/DayField.tsx';
import { Select } from '#ui/fields/Select.tsx';
import { TextArea } from '#ui/fields/TextArea.tsx';
import { TextField } from '#ui/fields/TextField.tsx';
import { PageSection } from '#ui/PageSection.tsx';
import { ASSESSMENT_FIELDS } from '#ui/records/evidenceFields.ts';
import { byLabel } from '../byLabel.ts';
import { priorityOptions } from '../priorityOptions.ts';
import styles from '../RecordForm.module.css';
import type { FieldsProps } from '../register.ts';
import { AlternativeRows } from './AlternativeRows.tsx';

const LABELS = ASSESSMENT_FIELDS['strategic-assessment'];

export function AssessmentFields({
  form: { control, getValues },
  editing: { records },
  today,
}: FieldsProps<'strategic-assessment', AssessmentDraft>) {
  const chosen = getValues();
  const years = allOf(records, 'plan-year')
    .filter(({ id, isRetired }) => !isRetired || id === chosen.planYear)
    .toSorted((a, b) => (a.value.start < b.value.start ? 1 : -1))
    .map(({ id, value }) => ({ value: id, label: value.label }));
  const priorities = priorityOptions(records, today, chosen.recommended);
  const themes = allOf(records, 'theme')
    .filter(({ id, isRetired }) => !isRetired || chosen.themes.includes(id))
    .map(({ id, value }) => ({ value: id, label: value.title }))
    .toSorted(byLabel);
  return (
    <>
      <PageSection
        title="The assessment"
        words="How it was adopted is recorded with the plan year, for assessment and plan alike."
      >
        <TextField
          control={control}
          name="title"
          label={LABELS.title}
          hint="For example, Strategic assessment 2017-18"
        />
        <Select
          control={control}
          name="planYear"
          label={LABELS.planYear}
          options={years}
          blank="Choose a plan year"
        />
        <div className={styles.days}>
          <DayField
            control={control}
            name="windowStart"
            label={LABELS.windowStart}
            hint="First day of the figures it looked at"
            today={today}
            isOptional
          />
          <DayField
            control={control}
            name="windowEnd"
            label={LABELS.windowEnd}
            hint="The last day. It need not end a financial year"
            today={today}
            isOptional
          />
        </div>
      </PageSection>
      <PageSection title="Methodology" words="How issues were found and weighed.">
        <TextArea
          control={control}
          name="scanning"
          label={LABELS.scanning}
          hint="Whose figures were looked at, who was asked"
          isOptional
        />
        <TextArea
          control={control}
          name="analysis"
          label={LABELS.analysis}
          hint="For example, with a MoRiLE matrix (management of risk in law enforcement)"
          isOptional
        />
        <TextArea
          control={control}
          name="formula"
          label={LABELS.formula}
          hint="Only where the partnership wrote its own. It is shown beside the totals, which stay as entered"
          isOptional
        />
      </PageSection>
      <PageSection title="What came of it" words="What it recommends, and what it decided against.">
        {priorities.length > 0 && (
          <CheckboxList
            control={control}
            name="recommended"
            label={LABELS.recommended}
            options={priorities}
            isOptional
          />
        )}
        {themes.length > 0 && (
          <CheckboxList
            control={control}
            name="themes"
            label={LABELS.themes}
            options={themes}
            isOptional
          />
        )}
        <AlternativeRows control={control} />
      </PageSection>
    </>
  );
}

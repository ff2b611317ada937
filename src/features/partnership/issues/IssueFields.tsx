import type { IssueDraft } from '#domain/assessment/editIssue.ts';
import { SCORE_PARTS } from '#domain/records/scoredIssue.ts';
import { SCORE_PART_WORDS } from '#ui/evidenceWords.ts';
import { Choice } from '#ui/fields/Choice.tsx';
import { Select } from '#ui/fields/Select.tsx';
import { TextField } from '#ui/fields/TextField.tsx';
import { PageSection } from '#ui/PageSection.tsx';
import { ASSESSMENT_FIELDS } from '#ui/records/evidenceFields.ts';
import { assessmentOptions } from '../assessmentOptions.ts';
import { priorityOptions } from '../priorityOptions.ts';
import styles from '../RecordForm.module.css';
import type { FieldsProps } from '../register.ts';

const LABELS = ASSESSMENT_FIELDS['scored-issue'];

const EMERGING = [
  { value: 'no', label: 'No' },
  { value: 'yes', label: 'Yes', description: 'New or growing: missed, it would do harm' },
] as const;

export function IssueFields({
  form: { control, getValues },
  editing: { records },
  today,
}: FieldsProps<'scored-issue', IssueDraft>) {
  const chosen = getValues();
  return (
    <>
      <PageSection title="The issue" words="Several: save each, and add another.">
        <TextField
          control={control}
          name="title"
          label={LABELS.title}
          hint="For example, Domestic abuse. Never a person, a family or an address"
        />
        <Choice control={control} name="isEmerging" label={LABELS.isEmerging} options={EMERGING} />
        <Select
          control={control}
          name="priority"
          label={LABELS.priority}
          options={priorityOptions(records, today, [chosen.priority])}
          blank="None"
        />
        <Select
          control={control}
          name="assessment"
          label={LABELS.assessment}
          options={assessmentOptions(records, chosen.assessment)}
          blank="Choose an assessment"
        />
      </PageSection>
      <PageSection
        title="Scores"
        words="As the assessment has them, in numbers or words, on its own scale. Nothing here is worked out."
      >
        <div className={styles.days}>
          {SCORE_PARTS.map((part) => (
            <TextField
              key={part}
              control={control}
              name={`scores.${part}`}
              label={SCORE_PART_WORDS[part]}
              width="short"
              isOptional
            />
          ))}
        </div>
        <div className={styles.days}>
          <TextField control={control} name="total" label={LABELS.total} width="short" isOptional />
          <TextField
            control={control}
            name="rank"
            label={LABELS.rank}
            hint="From 1"
            width="short"
            isOptional
          />
        </div>
      </PageSection>
    </>
  );
}

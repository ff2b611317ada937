import type { FindingDraft } from '#domain/assessment/editFinding.ts';
import { FINDING_TYPES } from '#domain/records/finding.ts';
import { FINDING_TYPE_WORDS } from '#ui/evidenceWords.ts';
import { Choice } from '#ui/fields/Choice.tsx';
import { Select } from '#ui/fields/Select.tsx';
import { TextArea } from '#ui/fields/TextArea.tsx';
import { TextField } from '#ui/fields/TextField.tsx';
import { PageSection } from '#ui/PageSection.tsx';
import { ASSESSMENT_FIELDS } from '#ui/records/evidenceFields.ts';
import { assessmentOptions } from '../assessmentOptions.ts';
import { priorityOptions } from '../priorityOptions.ts';
import type { FieldsProps } from '../register.ts';

const LABELS = ASSESSMENT_FIELDS.finding;

const TYPES = FINDING_TYPES.map((value) => ({ value, label: FINDING_TYPE_WORDS[value] }));

export function FindingFields({
  form: { control, getValues },
  editing: { records },
  today,
}: FieldsProps<'finding', FindingDraft>) {
  const chosen = getValues();
  return (
    <PageSection
      title="What was found"
      words="In the words of the document, with the page: whoever doubts it can look it up. Several: save each, and add another."
    >
      <TextArea control={control} name="text" label={LABELS.text} />
      <Choice control={control} name="type" label={LABELS.type} options={TYPES} isInline />
      <Select
        control={control}
        name="priority"
        label={LABELS.priority}
        hint="The priority that it speaks for"
        options={priorityOptions(records, today, [chosen.priority])}
        blank="None in particular"
      />
      <TextField
        control={control}
        name="page"
        label={LABELS.page}
        hint="As printed, for example 12"
        width="short"
        isOptional
      />
      <TextField
        control={control}
        name="source"
        label={LABELS.source}
        hint="Where it stands in another document than the assessment itself"
        isOptional
      />
      <Select
        control={control}
        name="assessment"
        label={LABELS.assessment}
        options={assessmentOptions(records, chosen.assessment)}
        blank="Choose an assessment"
      />
    </PageSection>
  );
}

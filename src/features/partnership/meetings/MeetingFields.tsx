import type { MeetingDraft } from '#domain/structure/editMeeting.ts';
import { allOf } from '#domain/structure/others.ts';
import { DayField } from '#ui/fields/DayField.tsx';
import { Select } from '#ui/fields/Select.tsx';
import { TextField } from '#ui/fields/TextField.tsx';
import { PageSection } from '#ui/PageSection.tsx';
import { byLabel } from '../byLabel.ts';
import type { FieldsProps } from '../register.ts';

export function MeetingFields({
  form: { control, getValues },
  editing: { records },
  today,
}: FieldsProps<'meeting', MeetingDraft>) {
  const chosen = getValues('subgroup');
  return (
    <PageSection title="The meeting" words="Several days: save each, and add another.">
      <Select
        control={control}
        name="subgroup"
        label="Who meets"
        options={allOf(records, 'subgroup')
          .filter(({ id, isRetired }) => !isRetired || id === chosen)
          .map(({ id, value }) => ({ value: id, label: value.name }))
          .toSorted(byLabel)}
        blank="The board"
      />
      <DayField control={control} name="on" label="Day" today={today} />
      <TextField
        control={control}
        name="title"
        label="Title"
        hint="Left blank, it is called after who meets"
        isOptional
      />
    </PageSection>
  );
}

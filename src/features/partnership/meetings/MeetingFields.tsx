import { sayDay } from '#domain/calendar.ts';
import type { MeetingDraft } from '#domain/meetings/editMeeting.ts';
import type { Records } from '#domain/versions/records.ts';
import { inUse } from '#domain/versions/records.ts';
import { DayField } from '#ui/fields/DayField.tsx';
import { Select } from '#ui/fields/Select.tsx';
import { TextArea } from '#ui/fields/TextArea.tsx';
import { TextField } from '#ui/fields/TextField.tsx';
import { PageSection } from '#ui/PageSection.tsx';
import type { FieldsProps } from '../register.ts';
import { AttendanceRows } from './AttendanceRows.tsx';
import { whoOptions } from './whoOptions.ts';

export function MeetingFields({
  form: { control, getValues },
  editing: { records, before, self },
  today,
}: FieldsProps<'meeting', MeetingDraft>) {
  return (
    <>
      <PageSection title="The meeting" words="Several days: save each, and add another.">
        <Select
          control={control}
          name="who"
          label="Who meets"
          options={whoOptions(records, getValues('who'))}
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
      <PageSection title="Papers" words="What is put to the meeting, and what it had before it.">
        <TextArea
          control={control}
          name="agenda"
          label="Agenda"
          hint="One item a line, in its order"
          isOptional
        />
        <Select
          control={control}
          name="snapshot"
          label="Snapshot it has before it"
          hint="Frozen on the day of the meeting or earlier"
          isOptional
          blank="None yet"
          options={snapshotOptions(records, before?.snapshot ?? null)}
        />
        <TextField
          control={control}
          name="minutes"
          label="Minutes"
          hint="Where they can be read: a reference, or an address"
          isOptional
        />
      </PageSection>
      <PageSection title="Attendance" words="By role and agency. No names are needed.">
        <AttendanceRows control={control} records={records} self={self} />
      </PageSection>
    </>
  );
}

/** @param chosen kept among them, though it is not on this device */
function snapshotOptions(records: Records, chosen: string | null) {
  const here = inUse(records, 'snapshot')
    .toSorted((a, b) => b.value.number - a.value.number)
    .map(({ id, value }) => ({
      value: id as string,
      label: `${value.number}: ${value.title}, as at ${sayDay(value.asAt)}`,
    }));
  const isHere = chosen === null || here.some(({ value }) => value === chosen);
  return isHere ? here : [...here, { value: chosen, label: 'One that is not on this device' }];
}

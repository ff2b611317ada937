import { type Control, useFieldArray, useWatch } from 'react-hook-form';
import { sayDay } from '#domain/calendar.ts';
import type { RecordId } from '#domain/ids.ts';
import {
  BLANK_ATTENDANCE,
  draftOfMeeting,
  lastWithAttendance,
  type MeetingDraft,
} from '#domain/meetings/editMeeting.ts';
import type { Meeting } from '#domain/records/meeting.ts';
import { allOf } from '#domain/structure/others.ts';
import type { Records } from '#domain/versions/records.ts';
import { Button } from '#ui/Button.tsx';
import { Select } from '#ui/fields/Select.tsx';
import { TextField } from '#ui/fields/TextField.tsx';
import { byLabel } from '../byLabel.ts';
import styles from '../RecordForm.module.css';

interface AttendanceRowsProps {
  /** The meeting itself; `null` for a new one. */
  readonly self: RecordId<'meeting'> | null;
  readonly control: Control<MeetingDraft, unknown, Meeting>;
  readonly records: Records;
}

const CAME = [
  { value: 'present', label: 'Present' },
  { value: 'apologies', label: 'Sent apologies' },
];

/** Who came and who could not, a row each. */
export function AttendanceRows({ self, control, records }: AttendanceRowsProps) {
  const { fields, append, remove } = useFieldArray({ control, name: 'attendance' });
  const who = useWatch({ control, name: 'who' });
  const last = fields.length === 0 ? lastWithAttendance(records, who, self) : null;
  const agencies = (chosen: string) =>
    allOf(records, 'agency')
      .filter(({ id, isRetired }) => !isRetired || id === chosen)
      .map(({ id, value }) => ({ value: id, label: value.name }))
      .toSorted(byLabel);
  return (
    <>
      {fields.length > 0 && (
        <ul className={styles.rows}>
          {fields.map(({ id, agency }, index) => (
            <li key={id}>
              <fieldset className={styles.row}>
                <legend className={styles.legend}>Role {index + 1}</legend>
                <TextField
                  control={control}
                  name={`attendance.${index}.role`}
                  label="Role"
                  hint="For example, Chair"
                />
                <Select
                  control={control}
                  name={`attendance.${index}.agency`}
                  label="Agency"
                  isOptional
                  blank="Not said"
                  options={agencies(agency)}
                />
                <Select
                  control={control}
                  name={`attendance.${index}.came`}
                  label="Present or not"
                  options={CAME}
                />
                <div>
                  <Button look="quiet" icon="close" onClick={() => remove(index)}>
                    Remove role {index + 1}
                  </Button>
                </div>
              </fieldset>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.buttons}>
        <Button icon="add" onClick={() => append(BLANK_ATTENDANCE)}>
          Add a role
        </Button>
        {last && (
          <Button icon="copy" onClick={() => append([...draftOfMeeting(last.value).attendance])}>
            As on {sayDay(last.value.on)}
          </Button>
        )}
      </div>
    </>
  );
}

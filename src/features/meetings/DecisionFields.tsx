import { type Control, useFieldArray, useWatch } from 'react-hook-form';
import type { IsoDate, RecordId } from '#domain/ids.ts';
import type { DecisionDraft } from '#domain/meetings/editDecision.ts';
import type { Decision, DecisionType } from '#domain/records/decision.ts';
import { LONGEST_NOTE } from '#domain/text.ts';
import type { Summarised } from '#domain/versions/records.ts';
import { Button } from '#ui/Button.tsx';
import { DayField } from '#ui/fields/DayField.tsx';
import { Select } from '#ui/fields/Select.tsx';
import { TextArea } from '#ui/fields/TextArea.tsx';
import { TextField } from '#ui/fields/TextField.tsx';
import styles from './Meetings.module.css';

interface FieldsProps {
  readonly control: Control<DecisionDraft, unknown, Decision>;
  readonly agencies: ReadonlyMap<RecordId<'agency'>, Summarised<'agency'>>;
  readonly today: IsoDate;
}

interface DecisionFieldsProps extends FieldsProps {
  readonly type: DecisionType;
}

/** What is asked of a decision, or of a follow-up. */
export const DecisionFields = ({ type, ...props }: DecisionFieldsProps) =>
  type === 'follow-up' ? <OfFollowUp {...props} /> : <OfDecision {...props} />;

const OfDecision = ({ control, today }: FieldsProps) => (
  <div className={styles.form}>
    <TextArea
      control={control}
      name="text"
      label="What was decided"
      hint="In the words of the minutes"
      limit={LONGEST_NOTE}
    />
    <Alternatives control={control} />
    <DayField
      control={control}
      name="replyBy"
      label="Reply due"
      hint="Where somebody is owed an answer, as the scrutiny committee is"
      today={today}
      isOptional
    />
  </div>
);

function OfFollowUp({ control, agencies, today }: FieldsProps) {
  const chosen = useWatch({ control, name: 'ownerAgency' });
  return (
    <div className={styles.form}>
      <TextArea
        control={control}
        name="text"
        label="What is to be done"
        hint="One thing: it can become an action with these words as its title"
        limit={LONGEST_NOTE}
      />
      <TextField
        control={control}
        name="ownerRole"
        label="For whom"
        hint="A role, for example Community safety officer"
        isOptional
      />
      <Select
        control={control}
        name="ownerAgency"
        label="Of which agency"
        isOptional
        blank="Not said"
        options={[...agencies.values()]
          .filter(({ id, isRetired }) => !isRetired || id === chosen)
          .map(({ id, value }) => ({ value: id, label: value.name }))
          .toSorted((a, b) => a.label.localeCompare(b.label, 'en-GB'))}
      />
      <DayField control={control} name="due" label="Due" today={today} isOptional />
      <DayField
        control={control}
        name="doneOn"
        label="Done on"
        hint="Blank while it is open"
        today={today}
        isOptional
      />
    </div>
  );
}

function Alternatives({ control }: Pick<FieldsProps, 'control'>) {
  const { fields, append, remove } = useFieldArray({ control, name: 'alternatives' });
  return (
    <>
      {fields.length > 0 && (
        <ul className={styles.rows}>
          {fields.map(({ id }, index) => (
            <li key={id}>
              <fieldset className={styles.row}>
                <legend className={styles.legend}>Alternative {index + 1}</legend>
                <TextField
                  control={control}
                  name={`alternatives.${index}.option`}
                  label="What else was considered"
                />
                <TextArea
                  control={control}
                  name={`alternatives.${index}.whyNot`}
                  label="Why it was not chosen"
                  isOptional
                />
                <div>
                  <Button look="quiet" icon="close" onClick={() => remove(index)}>
                    Remove alternative {index + 1}
                  </Button>
                </div>
              </fieldset>
            </li>
          ))}
        </ul>
      )}
      <div>
        <Button icon="add" onClick={() => append({ option: '', whyNot: '' })}>
          Add what else was considered
        </Button>
      </div>
    </>
  );
}

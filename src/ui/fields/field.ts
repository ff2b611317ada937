import type { Control, FieldPathByValue, FieldValues } from 'react-hook-form';

/** What every field asks for. The label is always seen; the hint says how, before anything is wrong. */
export interface FieldProps<Answers extends FieldValues, Saved, Value = string> {
  readonly control: Control<Answers, unknown, Saved>;
  readonly name: FieldPathByValue<Answers, Value>;
  readonly label: string;
  readonly hint?: string | undefined;
  /** Says so beside the label: a form asks for little, and what may stay blank is marked. */
  readonly isOptional?: boolean;
  readonly isDisabled?: boolean;
}

import type { Control } from 'react-hook-form';
import type { IndicatorDraft } from '#domain/indicators/newIndicator.ts';
import type { Indicator } from '#domain/records/indicator.ts';
import {
  INDICATOR_ROLE_WORDS,
  PERIOD_KIND_WORDS,
  POLARITY_WORDS,
  SMALL_NUMBER_WORDS,
} from '#ui/evidenceWords.ts';
import { CheckboxList } from '#ui/fields/CheckboxList.tsx';
import { Choice } from '#ui/fields/Choice.tsx';
import { Select } from '#ui/fields/Select.tsx';
import { TextArea } from '#ui/fields/TextArea.tsx';
import { TextField } from '#ui/fields/TextField.tsx';

interface NamedOption {
  readonly value: string;
  readonly label: string;
}

interface IndicatorFieldsProps {
  readonly control: Control<IndicatorDraft, unknown, Indicator>;
  readonly priorities: readonly NamedOption[];
  /** Our own indicators, which another place can stand beside. */
  readonly ours: readonly NamedOption[];
}

/** In the order of the rule that reads them. */
export const IndicatorFields = ({ control, priorities, ours }: IndicatorFieldsProps) => (
  <>
    <TextField control={control} name="name" label="Name" />
    <TextArea
      control={control}
      name="definition"
      label="Definition"
      hint="What is counted, and what is not"
      limit={50_000}
      isOptional
    />
    <TextField
      control={control}
      name="unit"
      label="Unit"
      hint="For example offences, per 1,000 people, or %"
    />
    <TextField control={control} name="numerator" label="What is counted" isOptional />
    <TextField
      control={control}
      name="denominator"
      label="Over what"
      hint="For a rate or a share: people, households. Blank for a plain count"
      isOptional
    />
    <TextField control={control} name="area" label="Area" isOptional />
    <TextField
      control={control}
      name="areaCode"
      label="Code of the area"
      hint="For example E07000110"
      isOptional
    />
    <Choice
      control={control}
      name="polarity"
      label="Which way is better"
      hint="More reports of a hidden harm may be good: then neither is"
      options={optionsOf(POLARITY_WORDS)}
    />
    <Choice control={control} name="role" label="Role" options={optionsOf(INDICATOR_ROLE_WORDS)} />
    <Select
      control={control}
      name="frequency"
      label="How often it is measured"
      options={optionsOf(PERIOD_KIND_WORDS)}
    />
    {ours.length > 0 && (
      <Select
        control={control}
        name="comparatorOf"
        label="Stands beside"
        hint="Only where it is the same measure of another place, to compare one of ours with"
        options={ours}
        blank="None: it is one of ours"
      />
    )}
    {priorities.length > 0 && (
      <CheckboxList
        control={control}
        name="priorities"
        label="Priorities it speaks of"
        options={priorities}
        isOptional
      />
    )}
    <TextField control={control} name="source" label="Source" isOptional />
    <TextField
      control={control}
      name="owner"
      label="Kept by"
      hint="A role or an agency"
      isOptional
    />
    <Choice
      control={control}
      name="smallNumbers"
      label="Small numbers"
      options={optionsOf(SMALL_NUMBER_WORDS)}
    />
    <TextField
      control={control}
      name="smallNumbersReason"
      label="Why small numbers may be shown"
      hint="Needed where they are shown as published"
      isOptional
    />
  </>
);

const optionsOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

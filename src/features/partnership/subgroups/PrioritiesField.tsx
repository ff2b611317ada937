import type { Control } from 'react-hook-form';
import type { Subgroup } from '#domain/records/subgroup.ts';
import type { SubgroupDraft } from '#domain/structure/editSubgroup.ts';
import { useRecords } from '#queries/records.ts';
import { CheckboxList } from '#ui/fields/CheckboxList.tsx';
import { looking } from '../looking.ts';
import { priorityOptions } from '../priorityOptions.ts';
import { SUBGROUP_FIELDS } from './words.ts';

interface PrioritiesFieldProps {
  readonly control: Control<SubgroupDraft, unknown, Subgroup>;
  /** Kept among the choices though one was taken out of use since. */
  readonly chosen: readonly string[];
}

export function PrioritiesField({ control, chosen }: PrioritiesFieldProps) {
  const { records, asAt } = useRecords(looking);
  const priorities = priorityOptions(records, asAt, chosen);
  if (priorities.length === 0) return null;
  return (
    <CheckboxList
      control={control}
      name="priorities"
      label={SUBGROUP_FIELDS.priorities}
      hint="That it delivers"
      options={priorities}
      isOptional
    />
  );
}

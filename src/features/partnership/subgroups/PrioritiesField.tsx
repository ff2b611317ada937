import type { Control } from 'react-hook-form';
import { titleOfPriority } from '#domain/plans/actionView.ts';
import type { Subgroup } from '#domain/records/subgroup.ts';
import type { SubgroupDraft } from '#domain/structure/editSubgroup.ts';
import { allOf } from '#domain/structure/others.ts';
import { useRecords } from '#queries/records.ts';
import { CheckboxList } from '#ui/fields/CheckboxList.tsx';
import { byLabel } from '../byLabel.ts';
import { looking } from '../looking.ts';
import { SUBGROUP_FIELDS } from './words.ts';

interface PrioritiesFieldProps {
  readonly control: Control<SubgroupDraft, unknown, Subgroup>;
  /** Kept among the choices though one was taken out of use since. */
  readonly chosen: readonly string[];
}

export function PrioritiesField({ control, chosen }: PrioritiesFieldProps) {
  const { records, asAt } = useRecords(looking);
  const priorities = allOf(records, 'priority')
    .filter(({ id, isRetired }) => !isRetired || chosen.includes(id))
    .map(({ id, isRetired }) => {
      const title = titleOfPriority(records, asAt, id);
      return { value: id, label: isRetired ? `${title} (not in use)` : title };
    })
    .toSorted(byLabel);
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

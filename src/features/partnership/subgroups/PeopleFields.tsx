import type { UseFormReturn } from 'react-hook-form';
import type { Subgroup } from '#domain/records/subgroup.ts';
import type { SubgroupDraft } from '#domain/structure/editSubgroup.ts';
import { allOf } from '#domain/structure/others.ts';
import type { Records } from '#domain/versions/records.ts';
import { CheckboxList } from '#ui/fields/CheckboxList.tsx';
import { Select } from '#ui/fields/Select.tsx';
import { TextField } from '#ui/fields/TextField.tsx';
import { PageSection } from '#ui/PageSection.tsx';
import { byLabel } from '../byLabel.ts';
import { SUBGROUP_FIELDS } from './words.ts';

interface PeopleFieldsProps {
  readonly form: UseFormReturn<SubgroupDraft, unknown, Subgroup>;
  readonly records: Records;
}

/** Who chairs it, and who sits on it. An agency that is out of use stays where it was chosen. */
export function PeopleFields({ form: { control, getValues }, records }: PeopleFieldsProps) {
  const { chairAgency, agencies: members } = getValues();
  const agencies = allOf(records, 'agency')
    .filter(({ id, isRetired }) => !isRetired || id === chairAgency || members.includes(id))
    .map(({ id, value, isRetired }) => ({
      value: id,
      label: isRetired ? `${value.name} (not in use)` : value.name,
    }))
    .toSorted(byLabel);
  return (
    <PageSection title="Who" words="Roles and agencies. A person’s name only where they chose it.">
      <TextField
        control={control}
        name="chairRole"
        label={SUBGROUP_FIELDS.chairRole}
        hint="A role, for example Chief Inspector"
        isOptional
      />
      <Select
        control={control}
        name="chairAgency"
        label={SUBGROUP_FIELDS.chairAgency}
        options={agencies}
        blank="Not known"
      />
      <TextField
        control={control}
        name="deputyRole"
        label={SUBGROUP_FIELDS.deputyRole}
        hint="Who chairs in the chair’s place"
        isOptional
      />
      {agencies.length > 0 && (
        <CheckboxList
          control={control}
          name="agencies"
          label={SUBGROUP_FIELDS.agencies}
          options={agencies}
          isOptional
        />
      )}
    </PageSection>
  );
}

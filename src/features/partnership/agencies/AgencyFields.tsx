import type { AgencyDraft } from '#domain/structure/editAgency.ts';
import { othersOf } from '#domain/structure/others.ts';
import { AGENCY_TYPE_OPTIONS } from '#ui/agencyWords.ts';
import { Choice } from '#ui/fields/Choice.tsx';
import { Select } from '#ui/fields/Select.tsx';
import { TextField } from '#ui/fields/TextField.tsx';
import { PageSection } from '#ui/PageSection.tsx';
import type { FieldsProps } from '../register.ts';
import { byLabel } from '../byLabel.ts';

export const AgencyFields = ({
  form: { control },
  editing: { records, self },
}: FieldsProps<'agency', AgencyDraft>) => (
  <PageSection title="The agency" words="Only a name is needed.">
    <TextField control={control} name="name" label="Name" />
    <TextField
      control={control}
      name="shortName"
      label="Short name"
      hint="As tables show it, for example MBC"
      width="short"
      isOptional
    />
    <Choice
      control={control}
      name="type"
      label="Its part in the partnership"
      options={AGENCY_TYPE_OPTIONS}
      isInline
    />
    <Select
      control={control}
      name="predecessor"
      label="Took over from"
      hint="Where it does what another agency did before"
      options={othersOf(records, 'agency', self)
        .map(({ id, value, isRetired }) => ({
          value: id,
          label: isRetired ? `${value.name} (not in use)` : value.name,
        }))
        .toSorted(byLabel)}
      blank="None, or not known"
    />
  </PageSection>
);

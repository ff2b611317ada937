import type { PriorityDraft } from '#domain/structure/editPriority.ts';
import { allOf } from '#domain/structure/others.ts';
import { LONGEST_NOTE } from '#domain/text.ts';
import { CheckboxList } from '#ui/fields/CheckboxList.tsx';
import { TextArea } from '#ui/fields/TextArea.tsx';
import { TextField } from '#ui/fields/TextField.tsx';
import { PageSection } from '#ui/PageSection.tsx';
import { byLabel } from '../byLabel.ts';
import type { FieldsProps } from '../register.ts';
import { AlignmentRows } from './AlignmentRows.tsx';
import { LineageRows } from './LineageRows.tsx';

export function PriorityFields({
  form: { control, getValues },
  editing: { records, self },
}: FieldsProps<'priority', PriorityDraft>) {
  const subgroups = allOf(records, 'subgroup').filter(({ isRetired }) => !isRetired);
  const labels = new Map<string, string>(
    allOf(records, 'plan-year').map(({ id, value }) => [id, value.label]),
  );
  // The latest year first: that is the one somebody most likely came for.
  const years = getValues('titles').map(({ planYear }, index) => ({ planYear, index }));
  return (
    <>
      <PageSection
        title="What it is called"
        words="For each plan year. Where it is left blank, it is no priority of that year."
      >
        {years.toReversed().map(({ planYear, index }) => (
          <TextField
            key={planYear}
            control={control}
            name={`titles.${index}.title`}
            label={`Title in ${labels.get(planYear) ?? 'a plan year that is not here'}`}
            isOptional={years.length > 1}
          />
        ))}
      </PageSection>
      <PageSection title="Why" words="What it rests on.">
        <TextArea
          control={control}
          name="rationale"
          label="Why it is a priority"
          hint="With the source, for example the strategic assessment"
          limit={LONGEST_NOTE}
          isOptional
        />
      </PageSection>
      <PageSection
        title="Where it came from"
        words="What it was in an earlier plan, or what became of it. It is drawn as a picture of all the years."
      >
        <LineageRows control={control} records={records} self={self} />
      </PageSection>
      <PageSection
        title="Whose priority it is as well"
        words="For example of the police and crime commissioner, with where that can be read."
      >
        <AlignmentRows control={control} />
      </PageSection>
      {subgroups.length > 0 && (
        <PageSection title="Who delivers it" words="One subgroup or several.">
          <CheckboxList
            control={control}
            name="subgroups"
            label="Subgroups"
            options={subgroups
              .map(({ id, value }) => ({ value: id, label: value.name }))
              .toSorted(byLabel)}
            isOptional
          />
        </PageSection>
      )}
    </>
  );
}

import { MARKINGS, PLAN_STATES, SUBGROUP_STATES } from '#domain/records/subgroup.ts';
import type { SubgroupDraft } from '#domain/structure/editSubgroup.ts';
import { LONGEST_NOTE } from '#domain/text.ts';
import { TextArea } from '#ui/fields/TextArea.tsx';
import { Choice } from '#ui/fields/Choice.tsx';
import { TextField } from '#ui/fields/TextField.tsx';
import { PageSection } from '#ui/PageSection.tsx';
import { PLAN_STATE_WORDS, SUBGROUP_STATE_WORDS } from '#ui/words.ts';
import { useWords } from '#ui/WordsContext.ts';
import type { FieldsProps } from '../register.ts';
import { PeopleFields } from './PeopleFields.tsx';
import { PrioritiesField } from './PrioritiesField.tsx';
import { useSuggestedCode } from './useSuggestedCode.ts';
import { SUBGROUP_FIELDS } from './words.ts';

export function SubgroupFields({ form, editing }: FieldsProps<'subgroup', SubgroupDraft>) {
  const { control, getValues } = form;
  const { markings } = useWords();
  useSuggestedCode(form, editing);
  return (
    <>
      <PageSection title="The subgroup" words="A name and letters are needed; the rest can wait.">
        <TextField control={control} name="name" label={SUBGROUP_FIELDS.name} />
        <TextField
          control={control}
          name="code"
          label={SUBGROUP_FIELDS.code}
          hint={
            editing.self === null
              ? 'Two to six, before the numbers of its actions: MH-1, MH-2'
              : 'Two to six. A change is for actions that are added from now on: those there are keep their references'
          }
          width="short"
        />
        <PrioritiesField control={control} chosen={getValues('priorities')} />
        <TextArea
          control={control}
          name="about"
          label={SUBGROUP_FIELDS.about}
          hint="What it is there for, and where it came from"
          limit={LONGEST_NOTE}
          isOptional
        />
      </PageSection>
      <PeopleFields form={form} records={editing.records} />
      <PageSection
        title="Where it stands"
        words="A subgroup that is merged or closed stays to be read, among the former ones."
      >
        <Choice
          control={control}
          name="state"
          label={SUBGROUP_FIELDS.state}
          isInline
          options={SUBGROUP_STATES.map((value) => ({
            value,
            label: SUBGROUP_STATE_WORDS[value],
          }))}
        />
        <Choice
          control={control}
          name="planState"
          label={SUBGROUP_FIELDS.planState}
          isInline
          options={PLAN_STATES.map((value) => ({ value, label: PLAN_STATE_WORDS[value] }))}
        />
        <Choice
          control={control}
          name="marking"
          label={SUBGROUP_FIELDS.marking}
          isInline
          hint="Printed on each page of its plan"
          options={MARKINGS.map((value) => ({ value, label: markings[value] }))}
        />
      </PageSection>
    </>
  );
}

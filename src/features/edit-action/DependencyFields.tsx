import { LONGEST } from '#domain/plans/editAction.ts';
import { FIELD_WORDS } from '#ui/actionWords.ts';
import { PickList } from '#ui/fields/PickList.tsx';
import { TextArea } from '#ui/fields/TextArea.tsx';
import { PageSection } from '#ui/PageSection.tsx';
import type { ActionFieldsProps } from './ActionFields.tsx';

/** What has to be done first, and what could get in the way. */
export const DependencyFields = ({
  control,
  choices,
}: Pick<ActionFieldsProps, 'control' | 'choices'>) => (
  <PageSection title="What it rests on" words="What it waits for, and what could get in its way.">
    <PickList
      control={control}
      name="dependsOn"
      label={FIELD_WORDS.dependsOn}
      hint="Actions of any subgroup that have to be done first. Type part of a reference, a title or a subgroup"
      options={choices.actions}
      unknown="An action that is not on this device"
      isOptional
    />
    <TextArea
      control={control}
      name="risks"
      label={FIELD_WORDS.risks}
      hint="What could keep it from being done"
      limit={LONGEST.risks}
      isOptional
    />
  </PageSection>
);

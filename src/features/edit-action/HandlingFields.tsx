import { FIELD_WORDS } from '#ui/actionWords.ts';
import { Choice } from '#ui/fields/Choice.tsx';
import { DayField } from '#ui/fields/DayField.tsx';
import { PickList } from '#ui/fields/PickList.tsx';
import { PageSection } from '#ui/PageSection.tsx';
import { sayMarking, type Words } from '#ui/partnershipWords.ts';
import { useWords } from '#ui/WordsContext.ts';
import type { ActionFieldsProps } from './ActionFields.tsx';

/** Who may read it, and how it came into the plan. */
export const HandlingFields = ({ control, choices, today }: Omit<ActionFieldsProps, 'from'>) => (
  <>
    <PageSection
      title="Who may read it"
      words="The marking is printed wherever the action is shown in full."
    >
      <Choice
        control={control}
        name="marking"
        label={FIELD_WORDS.marking}
        options={markingOptions(useWords())}
      />
      <Choice
        control={control}
        name="isPublishable"
        label={FIELD_WORDS.isPublishable}
        options={PUBLISHABLE_OPTIONS}
      />
    </PageSection>
    <PageSection title="How it came into the plan">
      <DayField
        control={control}
        name="addedOn"
        label={FIELD_WORDS.addedOn}
        hint="The board counts what was added in the middle of a period. For example, 12/01/2018"
        today={today}
        isOptional
      />
      <PickList
        control={control}
        name="carriedForwardFrom"
        label={FIELD_WORDS.carriedForwardFrom}
        hint="The action of an earlier plan that this one goes on with. Type part of its reference or title"
        options={choices.actions}
        unknown="An action that is not on this device"
        isOptional
      />
    </PageSection>
  </>
);

const markingOptions = (words: Words) =>
  [
    { value: 'official', label: sayMarking(words, 'official') },
    {
      value: 'official-sensitive',
      label: sayMarking(words, 'official-sensitive'),
      description: 'Could do harm in the wrong hands, for example a planned operation',
    },
  ] as const;

const PUBLISHABLE_OPTIONS = [
  { value: 'no', label: 'No, within the partnership only' },
  {
    value: 'yes',
    label: 'Yes',
    description: 'It may stand in the public version, with the public wording of its updates',
  },
] as const;

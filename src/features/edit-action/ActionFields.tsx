import type { Control } from 'react-hook-form';
import type { IsoDate } from '#domain/ids.ts';
import type { ActionChoices } from '#domain/plans/actionChoices.ts';
import { type ActionDraft, LONGEST } from '#domain/plans/editAction.ts';
import { type Action, REFERRALS } from '#domain/records/action.ts';
import { CheckboxList } from '#ui/fields/CheckboxList.tsx';
import { PickList } from '#ui/fields/PickList.tsx';
import { Select } from '#ui/fields/Select.tsx';
import { TextArea } from '#ui/fields/TextArea.tsx';
import { TextField } from '#ui/fields/TextField.tsx';
import { PageSection } from '#ui/PageSection.tsx';
import { FIELD_WORDS } from '#ui/actionWords.ts';
import { REFERRAL_WORDS } from '#ui/evidenceWords.ts';
import type { Opened } from './ActionForm.tsx';
import styles from './ActionForm.module.css';
import { DateFields } from './DateFields.tsx';
import { DependencyFields } from './DependencyFields.tsx';
import { HandlingFields } from './HandlingFields.tsx';

export interface ActionFieldsProps {
  readonly control: Control<ActionDraft, unknown, Action>;
  readonly from: Opened;
  readonly choices: ActionChoices;
  readonly today: IsoDate;
}

const REFERRAL_OPTIONS = REFERRALS.map((value) => ({ value, label: REFERRAL_WORDS[value] }));

/** In the order of the rule that reads them. Only the title is needed. */
export const ActionFields = ({ control, from, choices, today }: ActionFieldsProps) => (
  <div className={styles.sections}>
    <PageSection
      title="What"
      words="Only a title is needed. What is left blank is shown as a gap, and can be filled in later."
    >
      <TextField control={control} name="title" label={FIELD_WORDS.title} />
      <TextField
        control={control}
        name="ref"
        label={FIELD_WORDS.ref}
        hint={`Unique within the subgroup. Left blank, it is ${from.before.ref}`}
        width="short"
        isOptional
      />
      <TextArea
        control={control}
        name="description"
        label={FIELD_WORDS.description}
        limit={LONGEST.description}
        isOptional
      />
    </PageSection>
    <PageSection title="Why" words="What it serves, and where it came from.">
      <TextField
        control={control}
        name="objective"
        label={FIELD_WORDS.objective}
        hint="The aim within the plan that it serves"
        isOptional
      />
      {choices.findings.length > 0 && (
        <PickList
          control={control}
          name="findings"
          label={FIELD_WORDS.findings}
          hint="What the assessment found or recommends. Type part of it, or of its priority"
          options={choices.findings}
          unknown="A finding that is not on this device"
          isOptional
        />
      )}
      <Select
        control={control}
        name="cameFrom"
        label={FIELD_WORDS.cameFrom}
        options={REFERRAL_OPTIONS}
        blank="Not said"
      />
      <TextArea
        control={control}
        name="origin"
        label={FIELD_WORDS.origin}
        hint="In words, for example when and where it was raised. Never a case or a person"
        limit={LONGEST.origin}
        isOptional
      />
      <Select
        control={control}
        name="priority"
        label={FIELD_WORDS.priority}
        options={choices.priorities}
        blank="None in particular"
      />
      {choices.themes.length > 0 && (
        <CheckboxList
          control={control}
          name="themes"
          label={FIELD_WORDS.themes}
          options={choices.themes}
          isOptional
        />
      )}
    </PageSection>
    <PageSection title="Who" words="Roles and agencies. A person’s name only where they chose it.">
      <Select
        control={control}
        name="leadAgency"
        label={FIELD_WORDS.leadAgency}
        options={choices.agencies}
        blank="No lead agency yet"
      />
      <TextField
        control={control}
        name="leadRole"
        label={FIELD_WORDS.leadRole}
        hint="For example, Community protection manager"
        isOptional
      />
      {choices.agencies.length > 0 && (
        <CheckboxList
          control={control}
          name="partners"
          label={FIELD_WORDS.partners}
          options={choices.agencies}
          isOptional
        />
      )}
      <TextArea
        control={control}
        name="resources"
        label={FIELD_WORDS.resources}
        hint="Staff time, rooms, equipment"
        limit={LONGEST.resources}
        isOptional
      />
      <TextField
        control={control}
        name="funding"
        label={FIELD_WORDS.funding}
        hint="Where the money comes from, for example a grant of the police and crime commissioner"
        isOptional
      />
    </PageSection>
    <DateFields control={control} choices={choices} today={today} />
    <PageSection title="How success is measured">
      <TextArea
        control={control}
        name="successMeasure"
        label={FIELD_WORDS.successMeasure}
        hint="What will be different, and how anybody would know"
        limit={LONGEST.successMeasure}
        isOptional
      />
      <TextArea
        control={control}
        name="baseline"
        label={FIELD_WORDS.baseline}
        hint="Where it stood at the start, with the source"
        limit={LONGEST.baseline}
        isOptional
      />
      <TextArea
        control={control}
        name="target"
        label={FIELD_WORDS.target}
        limit={LONGEST.target}
        isOptional
      />
      {choices.indicators.length > 0 && (
        <PickList
          control={control}
          name="indicators"
          label={FIELD_WORDS.indicators}
          hint="The measured series that it should move. Type part of a name or an area"
          options={choices.indicators}
          unknown="An indicator that is not on this device"
          isOptional
        />
      )}
    </PageSection>
    <DependencyFields control={control} choices={choices} />
    <HandlingFields control={control} choices={choices} today={today} />
  </div>
);

import { useNavigate, useParams } from '@tanstack/react-router';
import { useCallback } from 'react';
import { PARTNERSHIP_SCOPE } from '#domain/ids.ts';
import { setTarget, type TargetDraft } from '#domain/indicators/setTarget.ts';
import { personalDataInFields } from '#domain/personalData.ts';
import type { TargetRevision } from '#domain/records/targetRevision.ts';
import type { Records } from '#domain/versions/records.ts';
import { KeptForm } from '#forms/KeptForm.tsx';
import { useRecords } from '#queries/records.ts';
import { useAppend } from '#queries/saving.ts';
import { useServices } from '#queries/services.ts';
import { useHref } from '#queries/useHref.ts';
import { byRule } from '#ui/fields/byRule.ts';
import { Choice } from '#ui/fields/Choice.tsx';
import { DayField } from '#ui/fields/DayField.tsx';
import { NumberField, TextField } from '#ui/fields/TextField.tsx';
import { nameOfIndicator } from '#ui/indicatorWords.ts';
import { EditPage } from './EditPage.tsx';
import { sayTargetProblem } from './words.ts';

const TITLE = 'Set a target or a baseline';

/** A target or a baseline is never overwritten: each setting is kept with its reason. */
export function SetTargetPage() {
  const { indicator: id } = useParams({ from: '/indicators/$indicator/target' });
  const show = useCallback((records: Records) => records.indicator.get(id)?.value ?? null, [id]);
  const indicator = useRecords(show);
  const { today, newRecordId } = useServices();
  const append = useAppend();
  const navigate = useNavigate();
  const href = useHref();
  if (!indicator) return <EditPage title="There is no such indicator here">{null}</EditPage>;
  const back = { to: '/indicators/$indicator', params: { indicator: id } } as const;
  const save = (value: TargetRevision) => {
    const recordId = newRecordId<'target-revision'>();
    const what = value.what === 'target' ? 'Target' : 'Baseline';
    return append.mutateAsync({
      all: [{ kind: 'target-revision', recordId, scope: PARTNERSHIP_SCOPE, parents: [], value }],
      done: `${what} of ${nameOfIndicator(indicator)} ${value.value === null ? 'taken away' : 'set'}`,
    });
  };
  return (
    <EditPage title={TITLE} of={{ label: nameOfIndicator(indicator), href: href(back) }}>
      <KeptForm<TargetDraft, TargetRevision>
        draftKey={`target:${id}`}
        label={TITLE}
        saveLabel="Set it"
        answers={BLANK}
        resolver={byRule((draft: TargetDraft) => setTarget(draft, id, today()), sayTargetProblem)}
        hintsIn={({ reason, agreedBy }) =>
          personalDataInFields([
            ['Reason', reason],
            ['Agreed by', agreedBy],
          ]).map((hint) => ({ ...hint, label: hint.field }))
        }
        save={save}
        onSaved={() => void navigate(back)}
        isPending={append.isPending}
        hasFailed={append.error !== null}
      >
        {({ control }) => (
          <>
            <Choice control={control} name="what" label="What is set" options={WHAT} isInline />
            <NumberField
              control={control}
              name="value"
              label="Value"
              hint={`In ${indicator.unit || 'its unit'}. Left blank, it is taken away from the first day on`}
              isOptional
            />
            <NumberField
              control={control}
              name="tolerance"
              label="Tolerance (%)"
              hint="Of a target: how far short still counts as near it"
              isOptional
            />
            <DayField
              control={control}
              name="from"
              label="First day it holds for"
              today={today()}
            />
            <DayField control={control} name="to" label="Last day" today={today()} isOptional />
            <TextField control={control} name="reason" label="Reason" />
            <TextField
              control={control}
              name="agreedBy"
              label="Agreed by"
              hint="A role and a body, for example Board"
              isOptional
            />
          </>
        )}
      </KeptForm>
    </EditPage>
  );
}

const BLANK: TargetDraft = {
  ...{ what: 'target', value: '', tolerance: '', from: '', to: '', reason: '', agreedBy: '' },
};

const WHAT = [
  { value: 'target', label: 'Target' },
  { value: 'baseline', label: 'Baseline' },
] as const;

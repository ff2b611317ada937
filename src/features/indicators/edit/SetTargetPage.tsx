import { useNavigate, useParams } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useForm } from 'react-hook-form';
import { PARTNERSHIP_SCOPE } from '#domain/ids.ts';
import { setTarget, type TargetDraft } from '#domain/indicators/setTarget.ts';
import type { TargetRevision } from '#domain/records/targetRevision.ts';
import type { Records } from '#domain/versions/records.ts';
import { useRecords } from '#queries/records.ts';
import { useAppend } from '#queries/saving.ts';
import { useServices } from '#queries/services.ts';
import { useHref } from '#queries/useHref.ts';
import { byRule } from '#ui/fields/byRule.ts';
import { Choice } from '#ui/fields/Choice.tsx';
import { DayField } from '#ui/fields/DayField.tsx';
import { ProblemSummary } from '#ui/fields/ProblemSummary.tsx';
import { SaveButton } from '#ui/fields/SaveButton.tsx';
import { NumberField, TextField } from '#ui/fields/TextField.tsx';
import { nameOfIndicator } from '#ui/indicatorWords.ts';
import { NotSaved } from '#ui/NotSaved.tsx';
import styles from '../IndicatorsPage.module.css';
import { EditPage } from './EditPage.tsx';
import { sayTargetProblem } from './words.ts';

/** A target or a baseline is never overwritten: each setting is kept with its reason. */
export function SetTargetPage() {
  const { indicator: id } = useParams({ from: '/indicators/$indicator/target' });
  const show = useCallback((records: Records) => records.indicator.get(id)?.value ?? null, [id]);
  const indicator = useRecords(show);
  const { today, newRecordId } = useServices();
  const append = useAppend();
  const navigate = useNavigate();
  const href = useHref();
  const { control, handleSubmit } = useForm<TargetDraft, unknown, TargetRevision>({
    defaultValues: {
      ...{ what: 'target', value: '', tolerance: '', from: '', to: '', reason: '', agreedBy: '' },
    },
    resolver: byRule((draft: TargetDraft) => setTarget(draft, id, today()), sayTargetProblem),
  });
  if (!indicator) return <EditPage title="There is no such indicator here">{null}</EditPage>;
  const back = { to: '/indicators/$indicator', params: { indicator: id } } as const;
  const submit = handleSubmit(async (value) => {
    const recordId = newRecordId<'target-revision'>();
    const what = value.what === 'target' ? 'Target' : 'Baseline';
    await append.mutateAsync({
      all: [{ kind: 'target-revision', recordId, scope: PARTNERSHIP_SCOPE, parents: [], value }],
      done: `${what} of ${nameOfIndicator(indicator)} ${value.value === null ? 'taken away' : 'set'}`,
    });
    await navigate(back);
  });
  return (
    <EditPage
      title="Set a target or a baseline"
      of={{ label: nameOfIndicator(indicator), href: href(back) }}
    >
      <form
        className={styles.form}
        aria-label="Set a target or a baseline"
        noValidate
        onSubmit={submit}
      >
        {append.error && <NotSaved />}
        <ProblemSummary control={control} />
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
        <DayField control={control} name="from" label="First day it holds for" today={today()} />
        <DayField control={control} name="to" label="Last day" today={today()} isOptional />
        <TextField control={control} name="reason" label="Reason" />
        <TextField
          control={control}
          name="agreedBy"
          label="Agreed by"
          hint="A role and a body, for example Board"
          isOptional
        />
        <div>
          <SaveButton isPending={append.isPending}>Set it</SaveButton>
        </div>
      </form>
    </EditPage>
  );
}

const WHAT = [
  { value: 'target', label: 'Target' },
  { value: 'baseline', label: 'Baseline' },
] as const;

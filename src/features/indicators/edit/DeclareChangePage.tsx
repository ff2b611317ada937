import { useNavigate, useParams } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useForm } from 'react-hook-form';
import { PARTNERSHIP_SCOPE } from '#domain/ids.ts';
import { type ChangeDraft, declareChange } from '#domain/indicators/declareChange.ts';
import type { ChangePoint } from '#domain/records/changePoint.ts';
import type { Records } from '#domain/versions/records.ts';
import { useRecords } from '#queries/records.ts';
import { useSaveRecord } from '#queries/saving.ts';
import { useServices } from '#queries/services.ts';
import { useHref } from '#queries/useHref.ts';
import { CHANGE_POINT_WORDS } from '#ui/evidenceWords.ts';
import { byRule } from '#ui/fields/byRule.ts';
import { Choice } from '#ui/fields/Choice.tsx';
import { DayField } from '#ui/fields/DayField.tsx';
import { ProblemSummary } from '#ui/fields/ProblemSummary.tsx';
import { SaveButton } from '#ui/fields/SaveButton.tsx';
import { TextField } from '#ui/fields/TextField.tsx';
import { nameOfIndicator } from '#ui/indicatorWords.ts';
import { NotSaved } from '#ui/NotSaved.tsx';
import styles from '../IndicatorsPage.module.css';
import { EditPage } from './EditPage.tsx';
import { sayChangeProblem } from './words.ts';

/** A day from which something about the counting, or about the world, is different. */
export function DeclareChangePage() {
  const { indicator: id } = useParams({ from: '/indicators/$indicator/change' });
  const show = useCallback((records: Records) => records.indicator.get(id)?.value ?? null, [id]);
  const indicator = useRecords(show);
  const { today } = useServices();
  const record = useSaveRecord('change-point');
  const navigate = useNavigate();
  const href = useHref();
  const { control, handleSubmit } = useForm<ChangeDraft, unknown, ChangePoint>({
    defaultValues: { on: '', changeKind: 'annotation', reason: '' },
    resolver: byRule((draft: ChangeDraft) => declareChange(draft, id), sayChangeProblem),
  });
  if (!indicator) return <EditPage title="There is no such indicator here">{null}</EditPage>;
  const back = { to: '/indicators/$indicator', params: { indicator: id } } as const;
  const submit = handleSubmit(async (value) => {
    await record.save({
      ...{ recordId: null, scope: PARTNERSHIP_SCOPE, seen: [], value },
      done: `A change of ${nameOfIndicator(indicator)} declared`,
    });
    await navigate(back);
  });
  return (
    <EditPage title="Declare a change" of={{ label: nameOfIndicator(indicator), href: href(back) }}>
      <form className={styles.form} aria-label="Declare a change" noValidate onSubmit={submit}>
        {record.error && <NotSaved />}
        <ProblemSummary control={control} />
        <DayField control={control} name="on" label="First day after the change" today={today()} />
        <Choice control={control} name="changeKind" label="What it means" options={KINDS} />
        <TextField
          control={control}
          name="reason"
          label="Reason"
          hint="For example, new counting rules, or a new way of recording"
        />
        <div>
          <SaveButton isPending={record.isPending}>Declare it</SaveButton>
        </div>
      </form>
    </EditPage>
  );
}

const KINDS = Object.entries(CHANGE_POINT_WORDS).map(([value, label]) => ({ value, label }));

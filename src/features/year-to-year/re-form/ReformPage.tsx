import { Navigate, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { blankReform, type ReformDraft } from '#domain/reform/reformDraft.ts';
import { recordsOfReform } from '#domain/reform/recordsOfReform.ts';
import {
  goesOf,
  REFORM_STEPS,
  type ReformStep,
  reformStep,
  stepOfReformField,
  stepsOfReform,
} from '#domain/reform/reformSteps.ts';
import type { Reform, ReformProblem } from '#domain/reform/reformSubgroups.ts';
import type { Records } from '#domain/versions/records.ts';
import { useLiveRecords } from '#queries/records.ts';
import { useAppend } from '#queries/saving.ts';
import { useServices } from '#queries/services.ts';
import { useWhyReadOnly } from '#queries/source.ts';
import { useHref } from '#queries/useHref.ts';
import { sayWhyReadOnly } from '#ui/asAtWords.ts';
import { Notice } from '#ui/Notice.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import { type Stepped, StepsForm, useKeptSteps } from '../StepsForm.tsx';
import { ActionsStep } from './ActionsStep.tsx';
import { CheckStep } from './CheckStep.tsx';
import { IntoStep } from './IntoStep.tsx';
import { WhatStep } from './WhatStep.tsx';
import { sayDone, sayReformProblem, STEP_TITLES } from './words.ts';

const DRAFT = 're-form';

/** A subgroup is split, merged, renamed or closed, and its actions go with their whole history. */
export function ReformPage() {
  const { step: named } = useParams({ strict: false });
  const { kept } = useKeptSteps<ReformDraft>(DRAFT);
  const why = useWhyReadOnly();
  if (why) {
    return (
      <>
        <title>Re-form a subgroup</title>
        <PageHeader title="Re-form a subgroup" />
        <Notice title="Nothing can be re-formed here">
          {sayWhyReadOnly(why, 'to re-form a subgroup')}
        </Notice>
      </>
    );
  }
  const step = REFORM_STEPS.find((one) => one === named);
  if (step) return <ReformSteps step={step} />;
  const left = REFORM_STEPS.find((one) => one === kept?.reached) ?? 'what';
  return (
    <Navigate to="/partnership/re-form/$step" params={{ step: left }} search={keepOf} replace />
  );
}

const keepOf = (search: { readonly of?: string }) => search;

const allRecords = (records: Records) => records;

interface ReformStepsProps {
  readonly step: ReformStep;
}

function ReformSteps({ step }: ReformStepsProps) {
  const { of: subgroup = '' } = useSearch({ strict: false });
  const { today, newRecordId } = useServices();
  const records = useLiveRecords(allRecords);
  const append = useAppend();
  const navigate = useNavigate();
  const href = useHref();

  const stepped: Stepped<ReformDraft, ReformStep, Reform, ReformProblem> = {
    ...{ name: DRAFT, title: 'Re-form a subgroup', stepTitles: STEP_TITLES, last: 'check' },
    steps: stepsOfReform,
    blank: { ...blankReform(today()), one: subgroup, several: subgroup ? [subgroup] : [] },
    rule: (draft, asked) => reformStep(draft, asked, records, today()),
    stepOf: ({ field }) => stepOfReformField(field),
    say: sayReformProblem,
    prepare: (draft, next) => {
      if (next === 'actions') return { goes: goesOf(records, today(), draft) };
      const now = records.subgroup.get(draft.one as never)?.value;
      const isToName = next === 'into' && draft.way === 'rename' && draft.name === '' && now;
      return isToName ? { name: now.name, code: now.code } : {};
    },
    freeTexts: ({ reason }) => [['Why', reason]],
    hrefOf: (next) => href({ to: '/partnership/re-form/$step', params: { step: next } }),
    goTo: (next) => navigate({ to: '/partnership/re-form/$step', params: { step: next } }),
    doneLabel: 'Save the change',
  };
  const save = async (reform: Reform) => {
    const all = recordsOfReform(reform, records, newRecordId);
    await append.mutateAsync({ all, done: sayDone(reform) });
    await navigate({ to: '/subgroups' });
  };

  return (
    <StepsForm
      stepped={stepped}
      step={step}
      isPending={append.isPending}
      hasFailed={append.isError}
      onDone={save}
    >
      {(form) => {
        switch (step) {
          case 'what':
            return <WhatStep form={form} today={today()} />;
          case 'into':
            return <IntoStep form={form} />;
          case 'actions':
            return <ActionsStep form={form} />;
          case 'check':
            return <CheckStep draft={form.getValues()} />;
        }
      }}
    </StepsForm>
  );
}

import { Navigate, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { recordsOfRollForward } from '#domain/rollForward/recordsOfRollForward.ts';
import type { RollForward, RollForwardProblem } from '#domain/rollForward/rollForward.ts';
import { rollForward } from '#domain/rollForward/rollForward.ts';
import { blankRollForward, type RollForwardDraft } from '#domain/rollForward/rollForwardDraft.ts';
import {
  answersFor,
  ROLL_FORWARD_STEPS,
  type RollForwardStep,
  rollForwardStep,
  stepOfRollForwardField,
} from '#domain/rollForward/rollForwardSteps.ts';
import type { Records } from '#domain/versions/records.ts';
import { useLiveRecords } from '#queries/records.ts';
import { useAppend } from '#queries/saving.ts';
import { useServices } from '#queries/services.ts';
import { useWhyReadOnly } from '#queries/source.ts';
import { useHref } from '#queries/useHref.ts';
import { sayWhyReadOnly } from '#ui/asAtWords.ts';
import { LinkButton } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import { type Stepped, StepsForm, useKeptSteps } from '../StepsForm.tsx';
import { FateStep } from './FateStep.tsx';
import { RollForwardPreview } from './RollForwardPreview.tsx';
import { sayDone, sayRollForwardProblem, STEP_TITLES } from './words.ts';
import { YearStep } from './YearStep.tsx';

const DRAFT = 'roll-forward';
const TITLE = 'Roll a plan forward';

/** A plan year ends: each action goes on in the next, is closed, or runs on, by choice. */
export function RollForwardPage() {
  const { step: named } = useParams({ strict: false });
  const { kept } = useKeptSteps<RollForwardDraft>(DRAFT);
  const [done, setDone] = useState<RollForward | null>(null);
  const why = useWhyReadOnly();
  if (why) {
    return (
      <>
        <title>{TITLE}</title>
        <PageHeader title={TITLE} />
        <Notice title="Nothing can be rolled forward here">
          {sayWhyReadOnly(why, 'to roll a plan forward')}
        </Notice>
      </>
    );
  }
  if (done) return <Report plan={done} />;
  const step = ROLL_FORWARD_STEPS.find((one) => one === named);
  if (step) return <RollForwardSteps step={step} onDone={setDone} />;
  const left = ROLL_FORWARD_STEPS.find((one) => one === kept?.reached) ?? 'year';
  return <Navigate to="/partnership/roll-forward/$step" params={{ step: left }} replace />;
}

interface ReportProps {
  readonly plan: RollForward;
}

/** What was done, once it is. */
function Report({ plan }: ReportProps) {
  const href = useHref();
  const title = `${plan.from.value.label} was rolled forward`;
  return (
    <>
      <title>{title}</title>
      <PageHeader
        title={title}
        meta={[sayDone(plan)]}
        actions={<LinkButton href={href({ to: '/board' })}>Open the board</LinkButton>}
      />
      <RollForwardPreview plan={plan} />
    </>
  );
}

const allRecords = (records: Records) => records;

interface RollForwardStepsProps {
  readonly step: RollForwardStep;
  readonly onDone: (plan: RollForward) => void;
}

function RollForwardSteps({ step, onDone }: RollForwardStepsProps) {
  const { today, newRecordId } = useServices();
  const records = useLiveRecords(allRecords);
  const append = useAppend();
  const navigate = useNavigate();
  const href = useHref();

  const stepped: Stepped<RollForwardDraft, RollForwardStep, RollForward, RollForwardProblem> = {
    ...{ name: DRAFT, title: TITLE, stepTitles: STEP_TITLES, last: 'check' },
    steps: () => ROLL_FORWARD_STEPS,
    blank: blankRollForward(records, today()),
    rule: (draft, asked) => rollForwardStep(draft, asked, records, today()),
    stepOf: ({ field }) => stepOfRollForwardField(field),
    say: sayRollForwardProblem,
    prepare: (draft, next) => (next === 'actions' ? answersFor(records, today(), draft) : {}),
    freeTexts: ({ reasons, by }) => [
      ['Why it is not delivered', Object.values(reasons).join('\n')],
      ['Agreed by', by],
    ],
    hrefOf: (next) => href({ to: '/partnership/roll-forward/$step', params: { step: next } }),
    goTo: (next) => navigate({ to: '/partnership/roll-forward/$step', params: { step: next } }),
    doneLabel: 'Roll it forward',
  };
  const save = async (plan: RollForward) => {
    const all = recordsOfRollForward(plan, records, newRecordId);
    await append.mutateAsync({ all, done: sayDone(plan) });
    onDone(plan);
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
          case 'year':
            return <YearStep form={form} today={today()} />;
          case 'actions':
            return <FateStep form={form} today={today()} />;
          case 'check': {
            const result = rollForward(form.getValues(), records, today());
            return result.ok && <RollForwardPreview plan={result.value} />;
          }
        }
      }}
    </StepsForm>
  );
}

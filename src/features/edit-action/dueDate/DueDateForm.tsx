import { type UseFormReturn, useWatch } from 'react-hook-form';
import { personalDataInFields } from '#domain/personalData.ts';
import type { ActionView } from '#domain/plans/actionView.ts';
import {
  decideDueDate,
  type DueDateDecision,
  type DueDateDraft,
} from '#domain/progress/decideDueDate.ts';
import {
  approversUsed,
  type Deciding,
  type Decision,
  draftOfDecision,
} from '#domain/progress/deciding.ts';
import { dueDayOn } from '#domain/progress/dueDays.ts';
import { LONGEST_NOTE } from '#domain/text.ts';
import { useRecords } from '#queries/records.ts';
import { useAppend } from '#queries/saving.ts';
import { useServices } from '#queries/services.ts';
import { byRule } from '#ui/fields/byRule.ts';
import { Choice } from '#ui/fields/Choice.tsx';
import { DayField } from '#ui/fields/DayField.tsx';
import { TextArea } from '#ui/fields/TextArea.tsx';
import { TextField } from '#ui/fields/TextField.tsx';
import { PageSection } from '#ui/PageSection.tsx';
import styles from '../ActionForm.module.css';
import { KeptForm } from '#forms/KeptForm.tsx';
import { LinkTo } from '../LinkTo.ts';
import { DueUntilNow } from './DueUntilNow.tsx';
import { LABELS, sayClashes, sayDone, sayMove, sayProblem, sayTitle } from './words.ts';

interface DueDateFormProps {
  readonly view: ActionView;
  readonly decision: Exclude<Decision, { readonly kind: 'gone' }>;
  readonly deciding: Deciding;
  readonly onSaved: () => void;
}

export function DueDateForm({ view, decision, deciding, onSaved }: DueDateFormProps) {
  const { id, scope, value } = view.action;
  const { today, newRecordId } = useServices();
  const append = useAppend();
  const request = decision.kind === 'request' ? decision.asked.request.id : null;
  const wrong = decision.kind === 'correction' ? decision.wrong : null;
  const rule = (draft: DueDateDraft) =>
    decideDueDate(draft, {
      ...{ action: id, start: value.start, request, wrong, today: today() },
      dueOn: (day) => dueDayOn(view, day),
    });
  const save = (decided: DueDateDecision) => {
    const fact = { scope, parents: [], recordId: newRecordId() } as const;
    return append.mutateAsync({
      all: [{ ...fact, ...decided }],
      done: sayDone(value.ref, decided),
    });
  };
  return (
    <>
      <div className={styles.before}>
        <DueUntilNow view={view} decision={decision} />
      </div>
      <KeptForm
        draftKey={`due-date:${id}:${request ?? wrong?.corrects ?? 'new'}`}
        label={`${sayTitle(decision)}: ${value.title}`}
        saveLabel={decision.kind === 'request' ? 'Save the decision' : 'Save the date'}
        answers={draftOfDecision(view, decision, deciding.verdict ?? '', today())}
        resolver={byRule(rule, sayProblem)}
        hintsIn={hintsIn}
        save={save}
        onSaved={onSaved}
        isPending={append.isPending}
        hasFailed={append.error !== null}
        leave={
          <LinkTo to="/actions/$action" params={{ action: id }} look="quiet">
            Leave it for now
          </LinkTo>
        }
      >
        {(form) => <Fields {...{ form, view, decision }} today={today()} />}
      </KeptForm>
    </>
  );
}

interface FieldsProps extends Pick<DueDateFormProps, 'view' | 'decision'> {
  readonly form: UseFormReturn<DueDateDraft, unknown, DueDateDecision>;
  readonly today: ReturnType<ReturnType<typeof useServices>['today']>;
}

function Fields({ form: { control }, view, decision, today }: FieldsProps) {
  const approvers = useRecords(approversUsed);
  const [verdict, to] = useWatch({ control, name: ['verdict', 'to'] });
  const isRefused = decision.kind === 'request' && verdict === 'refuse';
  const isCorrection = decision.kind === 'correction';
  const notes = isCorrection ? [] : [...sayMove(to, view), ...sayClashes(to, view)];
  return (
    <div className={styles.sections}>
      <PageSection title="What was decided" words={WORDS[decision.kind]}>
        {decision.kind === 'request' && (
          <Choice
            control={control}
            name="verdict"
            label={LABELS.verdict}
            options={VERDICTS}
            isInline
          />
        )}
        {isRefused ? (
          <TextArea
            control={control}
            name="refusal"
            label={LABELS.refusal}
            hint="Whoever asked reads this"
            limit={LONGEST_NOTE}
          />
        ) : (
          <>
            <DayField
              control={control}
              name="to"
              label={isCorrection ? 'The right day' : LABELS.to}
              today={today}
            />
            {notes.length > 0 && (
              <p className={styles.quiet} role="status">
                {notes.join(' ')}
              </p>
            )}
            <TextArea
              control={control}
              name="reason"
              label={isCorrection ? 'What was wrong, or why it was moved' : LABELS.reason}
              hint={
                isCorrection
                  ? 'For example, The year was typed wrongly'
                  : 'It stands beside the date for good, and the board reads it'
              }
              limit={LONGEST_NOTE}
            />
          </>
        )}
      </PageSection>
      <PageSection title="Who decided it">
        <TextField
          control={control}
          name="approver"
          label={LABELS.approver}
          hint="A role and a body, for example Board"
          suggestions={approvers}
        />
        <DayField
          control={control}
          name="madeOn"
          label={LABELS.madeOn}
          hint="The day of the meeting, for example 12/01/2018"
          today={today}
        />
      </PageSection>
    </div>
  );
}

const VERDICTS = [
  { value: 'agree', label: 'Agree' },
  { value: 'refuse', label: 'Do not agree' },
] as const;

const WORDS: Readonly<Record<DueDateFormProps['decision']['kind'], string>> = {
  new: 'The dates before are kept, struck through, with their reasons.',
  request: 'Agreed to, it is due on the new day. If not, the due date stays as it is.',
  correction:
    'For a date that was written down wrongly. It does not count as a move. The wrong one stays in the history.',
};

function hintsIn(decided: DueDateDecision) {
  const { reason } = decided.value;
  const isRefusal = decided.kind === 'date-refusal';
  const who = isRefusal ? decided.value.by : decided.value.approver;
  return personalDataInFields([
    [isRefusal ? ('refusal' as const) : ('reason' as const), reason],
    ['approver' as const, who],
  ]).map((hint) => ({ ...hint, label: LABELS[hint.field] }));
}

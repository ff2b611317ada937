import { PARTNERSHIP_SCOPE, type RecordId } from '#domain/ids.ts';
import {
  blankDecision,
  type DecisionDraft,
  draftOfDecision,
  editDecision,
} from '#domain/meetings/editDecision.ts';
import { personalDataInFields } from '#domain/personalData.ts';
import type { Decision, DecisionType } from '#domain/records/decision.ts';
import { KeptForm } from '#forms/KeptForm.tsx';
import type { Summarised } from '#domain/versions/records.ts';
import { useSaveRecord } from '#queries/saving.ts';
import { useServices } from '#queries/services.ts';
import { byRule } from '#ui/fields/byRule.ts';
import { DECISION_TYPE_WORDS } from '#ui/meetingWords.ts';
import { DecisionFields } from './DecisionFields.tsx';
import { LinkTo } from './LinkTo.ts';
import { sayDecisionProblem } from './words.ts';

interface DecisionFormProps {
  readonly meeting: Summarised<'meeting'>;
  /** `null` for a new one. */
  readonly decision: Summarised<'decision'> | null;
  readonly type: DecisionType;
  readonly agencies: ReadonlyMap<RecordId<'agency'>, Summarised<'agency'>>;
  readonly onSaved: () => void;
}

export function DecisionForm({ meeting, decision, type, agencies, onSaved }: DecisionFormProps) {
  const { today } = useServices();
  const { save, isPending, error } = useSaveRecord('decision');
  const what = DECISION_TYPE_WORDS[type];
  const context = {
    ...{ before: decision?.value ?? null, meeting: meeting.id },
    ...{ metOn: meeting.value.on, today: today() },
  };
  return (
    <KeptForm<DecisionDraft, Decision>
      draftKey={`decision:${meeting.id}:${decision?.id ?? type}`}
      label={what}
      saveLabel={`Save the ${what.toLowerCase()}`}
      answers={decision ? draftOfDecision(decision.value) : blankDecision(type)}
      resolver={byRule((draft) => editDecision(draft, context), sayDecisionProblem)}
      hintsIn={hintsIn}
      seen={decision?.heads ?? NONE}
      save={(value, seen) =>
        save({
          ...{ recordId: decision?.id ?? null, scope: PARTNERSHIP_SCOPE, seen, value },
          done: `${what} saved`,
        })
      }
      onSaved={onSaved}
      isPending={isPending}
      hasFailed={error !== null}
      leave={
        <LinkTo look="quiet" to="/meetings/$meeting" params={{ meeting: meeting.id }}>
          Leave for now
        </LinkTo>
      }
    >
      {({ control }) => <DecisionFields {...{ control, type, agencies }} today={today()} />}
    </KeptForm>
  );
}

const NONE: readonly never[] = [];

const hintsIn = ({ text, alternatives, ownerRole }: Decision) =>
  personalDataInFields([
    ['What was said', text],
    ['Alternatives', alternatives.flatMap(({ option, whyNot }) => [option, whyNot]).join('\n')],
    ['For whom', ownerRole],
  ]).map((hint) => ({ ...hint, label: hint.field }));

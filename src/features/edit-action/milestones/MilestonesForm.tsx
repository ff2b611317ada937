import { useState } from 'react';
import { scopeOfSubgroup } from '#domain/ids.ts';
import { personalDataInFields } from '#domain/personalData.ts';
import type { ActionView } from '#domain/plans/actionView.ts';
import {
  BLANK_MILESTONE,
  draftOfMilestones,
  editMilestones,
  type MilestoneChange,
  type MilestonesDraft,
} from '#domain/plans/editMilestones.ts';
import type { Summarised } from '#domain/versions/records.ts';
import { useAppend } from '#queries/saving.ts';
import { useServices } from '#queries/services.ts';
import { byRule } from '#ui/fields/byRule.ts';
import { MILESTONE_WORDS } from '#ui/milestoneWords.ts';
import { useToast } from '#ui/Toasts.tsx';
import { KeptForm } from '#forms/KeptForm.tsx';
import { LinkTo } from '../LinkTo.ts';
import { MilestoneRows } from './MilestoneRows.tsx';
import { sayDone, sayProblem } from './words.ts';

interface MilestonesFormProps {
  readonly view: ActionView;
  /** All of the action, those out of use included. */
  readonly milestones: readonly Summarised<'milestone'>[];
  readonly onSaved: () => void;
}

export function MilestonesForm({ view, milestones, onSaved }: MilestonesFormProps) {
  const { id, value } = view.action;
  const { newRecordId } = useServices();
  const append = useAppend();
  const toast = useToast();
  // As they were when the form was opened: what others write since is merged.
  const [before] = useState(milestones);
  const draft = draftOfMilestones(before);
  const rule = (typed: MilestonesDraft) => editMilestones(typed, { action: id, before });
  const save = async (changes: readonly MilestoneChange[]) => {
    if (changes.length === 0) {
      toast('Nothing was changed');
      return;
    }
    const scope = scopeOfSubgroup(value.subgroup);
    const all = changes.map(({ id: known, seen, value: milestone }) => ({
      ...({ kind: 'milestone', recordId: known ?? newRecordId<'milestone'>(), scope } as const),
      ...{ parents: seen, value: milestone },
    }));
    await append.mutateAsync({ all, done: sayDone(value.ref, changes) });
  };
  return (
    <KeptForm
      draftKey={`milestones:${id}`}
      label={`Edit milestones: ${value.title}`}
      saveLabel="Save the milestones"
      answers={draft.rows.length > 0 ? draft : { rows: [BLANK_MILESTONE] }}
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
      {(form) => <MilestoneRows form={form} view={view} />}
    </KeptForm>
  );
}

const hintsIn = (changes: readonly MilestoneChange[]) =>
  changes.flatMap(({ value }) =>
    personalDataInFields([['title' as const, value?.title ?? '']]).map((hint) => ({
      ...hint,
      label: MILESTONE_WORDS.title,
    })),
  );

import { useNavigate, useParams } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { IsoDate } from '#domain/ids.ts';
import { actionView } from '#domain/plans/actionView.ts';
import type { Records, Summarised } from '#domain/versions/records.ts';
import { useRecords } from '#queries/records.ts';
import { useWhyReadOnly } from '#queries/source.ts';
import { sayWhyReadOnly } from '#ui/asAtWords.ts';
import { Notice } from '#ui/Notice.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import { ToAction } from '../ToAction.tsx';
import { MilestonesForm } from './MilestonesForm.tsx';

/** The dated steps of an action: to be added, changed, put in order, taken out and put back. */
export function MilestonesPage() {
  const { action } = useParams({ from: '/actions/$action/milestones' });
  const show = useCallback(
    (records: Records, asAt: IsoDate) => {
      const view = actionView(records, asAt, action);
      const all: readonly Summarised<'milestone'>[] = [...records.milestone.values()];
      return view && { view, milestones: all.filter(({ value }) => value.action === action) };
    },
    [action],
  );
  const shown = useRecords(show);
  const why = useWhyReadOnly();
  const navigate = useNavigate();
  const isDisputed = shown?.milestones.some(({ conflicts }) => conflicts.length > 0) ?? false;
  const refusal = why ? sayWhyReadOnly(why, 'to edit milestones') : isDisputed ? DISPUTED : null;
  return (
    <>
      <title>{shown ? `Milestones: ${shown.view.action.value.ref}` : 'Milestones'}</title>
      <PageHeader
        title="Edit milestones"
        breadcrumb={<ToAction view={shown?.view ?? null} />}
        meta={
          shown
            ? [
                <strong key="ref">{shown.view.action.value.ref}</strong>,
                shown.view.action.value.title,
              ]
            : []
        }
      />
      {shown && !shown.view.action.isRetired && refusal === null ? (
        // Another action is another form: nothing that was typed may move into it.
        <MilestonesForm
          key={action}
          {...shown}
          onSaved={() => void navigate({ to: '/actions/$action', params: { action } })}
        />
      ) : (
        <Notice title="Milestones cannot be edited here">
          {refusal ?? 'There is no such action in use on this device.'}
        </Notice>
      )}
    </>
  );
}

const DISPUTED =
  'People disagree about a milestone of this action. Go back to it and choose first what stands.';

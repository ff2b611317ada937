import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { sayDay } from '#domain/calendar.ts';
import type { IsoDate } from '#domain/ids.ts';
import { actionFromFollowUp } from '#domain/meetings/actionFromFollowUp.ts';
import { readFollowing } from '#domain/meetings/following.ts';
import { actionChoices, likelyPriority } from '#domain/plans/actionChoices.ts';
import { blankAction, nextRef } from '#domain/plans/editAction.ts';
import type { Records } from '#domain/versions/records.ts';
import { useFollowUp } from '#queries/followUps.ts';
import { useRecords } from '#queries/records.ts';
import { useServices } from '#queries/services.ts';
import { useWhyReadOnly } from '#queries/source.ts';
import { useHref } from '#queries/useHref.ts';
import { sayWhyReadOnly } from '#ui/asAtWords.ts';
import { Breadcrumb } from '#ui/Breadcrumb.tsx';
import { Notice } from '#ui/Notice.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import { ActionForm } from './ActionForm.tsx';

const FROM = '/subgroups/$subgroup/new-action';

/** A new line of a subgroup's action plan. */
export function NewActionPage() {
  const { subgroup: id } = useParams({ from: FROM });
  const { followUp: wanted } = useSearch({ from: FROM, select: readFollowing });
  const followed = useFollowUp(wanted);
  const show = useCallback(
    (records: Records, asAt: IsoDate) => actionChoices(records, asAt, blankAction(id, ''), null),
    [id],
  );
  const choices = useRecords(show);
  const why = useWhyReadOnly();
  const { today } = useServices();
  const navigate = useNavigate();
  const href = useHref();
  const { subgroup, refsTaken } = choices;
  const plan = subgroup && {
    label: subgroup.value.name,
    href: href({ to: '/subgroups/$subgroup', params: { subgroup: id } }),
  };

  return (
    <>
      <title>Add an action</title>
      <PageHeader
        title="Add an action"
        breadcrumb={
          <Breadcrumb
            trail={[
              { label: 'Subgroups', href: href({ to: '/subgroups' }) },
              ...(plan ? [plan] : []),
            ]}
          />
        }
        meta={[
          subgroup && `To the plan of ${subgroup.value.name}`,
          followed && `From a follow-up of ${sayDay(followed.meeting.value.on)}`,
        ].filter(Boolean)}
      />
      {subgroup && !why ? (
        <ActionForm
          key={`${id} ${followed?.decision.id}`}
          draftKey={followed ? `new-action:${id}:${followed.decision.id}` : `new-action:${id}`}
          label="Add an action"
          saveLabel="Add the action"
          opened={{
            action: null,
            seen: [],
            before: {
              ...blankAction(id, nextRef(subgroup.value.code, refsTaken)),
              priority: likelyPriority(subgroup),
              addedOn: today(),
              ...(followed && actionFromFollowUp(followed.decision.value, followed.meeting.value)),
            },
          }}
          choices={choices}
          {...(followed && { also: (action) => [followed.closedBy({ becameAction: action })] })}
          onSaved={(action) => void navigate({ to: '/actions/$action', params: { action } })}
        />
      ) : (
        <Notice title="No action can be added here">
          {why
            ? sayWhyReadOnly(why, 'to add an action')
            : 'There is no such subgroup on this device.'}
        </Notice>
      )}
    </>
  );
}

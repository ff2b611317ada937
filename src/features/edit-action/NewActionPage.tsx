import { useNavigate, useParams } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { IsoDate } from '#domain/ids.ts';
import { actionChoices, likelyPriority } from '#domain/plans/actionChoices.ts';
import { blankAction, nextRef } from '#domain/plans/editAction.ts';
import type { Records } from '#domain/versions/records.ts';
import { useRecords } from '#queries/records.ts';
import { useServices } from '#queries/services.ts';
import { useWhyReadOnly } from '#queries/source.ts';
import { useHref } from '#queries/useHref.ts';
import { sayWhyReadOnly } from '#ui/asAtWords.ts';
import { Breadcrumb } from '#ui/Breadcrumb.tsx';
import { Notice } from '#ui/Notice.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import { ActionForm } from './ActionForm.tsx';

/** A new line of a subgroup's action plan. */
export function NewActionPage() {
  const { subgroup: id } = useParams({ from: '/subgroups/$subgroup/new-action' });
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
        meta={subgroup ? [`To the plan of ${subgroup.value.name}`] : []}
      />
      {subgroup && !why ? (
        <ActionForm
          key={id}
          draftKey={`new-action:${id}`}
          label="Add an action"
          saveLabel="Add the action"
          opened={{
            action: null,
            seen: [],
            before: {
              ...blankAction(id, nextRef(subgroup.value.code, refsTaken)),
              priority: likelyPriority(subgroup),
              addedOn: today(),
            },
          }}
          choices={choices}
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

import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import type { IsoDate } from '#domain/ids.ts';
import { type ActionView, actionView } from '#domain/plans/actionView.ts';
import { decisionOf, type Deciding, readDeciding } from '#domain/progress/deciding.ts';
import type { Records } from '#domain/versions/records.ts';
import { useRecords } from '#queries/records.ts';
import { useWhyReadOnly } from '#queries/source.ts';
import { sayWhyReadOnly } from '#ui/asAtWords.ts';
import { Notice } from '#ui/Notice.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import { ToAction } from '../ToAction.tsx';
import { DueDateForm } from './DueDateForm.tsx';
import { sayTitle } from './words.ts';

const FROM = '/actions/$action/due-date';

/** Another day by which an action is due: agreed, asked for, or put right. */
export function DueDatePage() {
  const { action } = useParams({ from: FROM });
  const search = useSearch({ from: FROM });
  const deciding = useMemo(() => readDeciding(search), [search]);
  const show = useCallback(
    (records: Records, asAt: IsoDate) => actionView(records, asAt, action),
    [action],
  );
  const view = useRecords(show);
  const why = useWhyReadOnly();
  const key = [action, deciding.request, deciding.corrects].join(' ');
  if (!view || why || view.action.isRetired) {
    return (
      <>
        <title>Change the due date</title>
        <PageHeader title="Change the due date" breadcrumb={<ToAction view={view} />} />
        <Notice title="No due date can be changed here">
          {why
            ? sayWhyReadOnly(why, 'to change a due date')
            : 'There is no such action in use on this device.'}
        </Notice>
      </>
    );
  }
  // Another decision is another form: nothing that was typed may move into it.
  return <Decide key={key} view={view} deciding={deciding} />;
}

interface DecideProps {
  readonly view: ActionView;
  readonly deciding: Deciding;
}

function Decide({ view, deciding }: DecideProps) {
  const navigate = useNavigate();
  const now = decisionOf(view, deciding);
  // Held on to: once it is saved, nothing is left to decide.
  const [decision] = useState(now);
  const { id, value } = view.action;
  const leave = () =>
    void (deciding.list
      ? navigate({ to: '/asked-to-move' })
      : navigate({ to: '/actions/$action', params: { action: id } }));
  return (
    <>
      <title>{`${sayTitle(decision)}: ${value.ref}`}</title>
      <PageHeader
        title={sayTitle(decision)}
        breadcrumb={<ToAction view={view} />}
        meta={[<strong key="ref">{value.ref}</strong>, value.title]}
      />
      {decision.kind === 'gone' ? (
        <Notice title="There is nothing to decide here any more">
          It is not on this device, or somebody has decided it or put it right already.
        </Notice>
      ) : (
        <DueDateForm {...{ view, decision, deciding }} onSaved={leave} />
      )}
    </>
  );
}

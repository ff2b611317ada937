import { useNavigate, useParams } from '@tanstack/react-router';
import type { RecordId } from '#domain/ids.ts';
import type { Records, Summarised } from '#domain/versions/records.ts';
import { useRecords } from '#queries/records.ts';
import { useWhyReadOnly } from '#queries/source.ts';
import { useHref } from '#queries/useHref.ts';
import { sayWhyReadOnly } from '#ui/asAtWords.ts';
import { Breadcrumb } from '#ui/Breadcrumb.tsx';
import { Notice } from '#ui/Notice.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import { EditAction } from './EditAction.tsx';

/** What an action is, apart from what is said of its progress. */
export function EditActionPage() {
  const { action: id } = useParams({ from: '/actions/$action/edit' });
  const action = useRecords(allActions).get(id) ?? null;
  const why = useWhyReadOnly();
  const navigate = useNavigate();
  const toAction = () => void navigate({ to: '/actions/$action', params: { action: id } });
  const refusal = why ? sayWhyReadOnly(why, 'to edit the action') : sayWhyNot(action);

  return (
    <>
      <title>{action ? `Edit ${action.value.ref}` : 'Edit action'}</title>
      <PageHeader
        title="Edit details"
        breadcrumb={<Trail id={id} action={action} />}
        meta={action ? [<strong key="ref">{action.value.ref}</strong>, action.value.title] : []}
      />
      {action && refusal === null ? (
        // Another action is another form: nothing that was typed may move into it.
        <EditAction key={id} action={action} onSaved={toAction} />
      ) : (
        <Notice title="This cannot be edited here">{refusal}</Notice>
      )}
    </>
  );
}

const allActions = (records: Records) => records.action;

/** `null` where it can be. */
function sayWhyNot(action: Summarised<'action'> | null): string | null {
  if (!action || action.isRetired) return 'There is no such action in use on this device.';
  // A save would settle unseen what people still disagree about.
  return action.conflicts.length > 0
    ? 'People disagree about something in this action. Go back to it and choose first what stands.'
    : null;
}

interface TrailProps {
  readonly id: RecordId<'action'>;
  readonly action: Summarised<'action'> | null;
}

function Trail({ id, action }: TrailProps) {
  const href = useHref();
  const toAction = {
    label: action?.value.ref ?? 'Action',
    href: href({ to: '/actions/$action', params: { action: id } }),
  };
  return <Breadcrumb trail={[{ label: 'Actions', href: href({ to: '/actions' }) }, toAction]} />;
}

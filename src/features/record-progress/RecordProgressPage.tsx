import { useNavigate, useParams } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { IsoDate } from '#domain/ids.ts';
import { type ActionView, actionView } from '#domain/plans/actionView.ts';
import type { Records } from '#domain/versions/records.ts';
import { useRecords } from '#queries/records.ts';
import { useIsReadOnly } from '#queries/source.ts';
import { useHref } from '#queries/useHref.ts';
import { Breadcrumb } from '#ui/Breadcrumb.tsx';
import { Notice } from '#ui/Notice.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import { StatusChip } from '#ui/status/StatusChip.tsx';
import { useToast } from '#ui/Toasts.tsx';
import { LastUpdate } from './LastUpdate.tsx';
import { RecordProgressForm } from './RecordProgressForm.tsx';
import styles from './RecordProgress.module.css';

/** What was said last, and the form for what is to be said now. */
export function RecordProgressPage() {
  const { action } = useParams({ from: '/actions/$action/record' });
  const show = useCallback(
    (records: Records, asAt: IsoDate) => actionView(records, asAt, action),
    [action],
  );
  const view = useRecords(show);
  const isReadOnly = useIsReadOnly();

  return (
    <div className={styles.page}>
      <title>{view ? `Record progress: ${view.action.value.ref}` : 'Record progress'}</title>
      <PageHeader
        title="Record progress"
        breadcrumb={<Trail view={view} />}
        meta={
          view
            ? [
                <strong key="ref">{view.action.value.ref}</strong>,
                view.action.value.title,
                <StatusChip key="status" status={view.status} isOverdue={view.isOverdue} />,
              ]
            : []
        }
      />
      {view && !isReadOnly && !view.action.isRetired ? (
        // Another action is another form: nothing that was typed may move into it.
        <Form key={action} view={view} />
      ) : (
        <Notice title="Nothing can be recorded here">
          {isReadOnly
            ? 'You are looking at a snapshot, which never changes. Leave it to record progress.'
            : 'There is no such action in use on this device.'}
        </Notice>
      )}
    </div>
  );
}

interface FormProps {
  readonly view: ActionView;
}

function Form({ view }: FormProps) {
  const navigate = useNavigate();
  const toast = useToast();
  const toAction = () => {
    toast('Progress recorded');
    void navigate({ to: '/actions/$action', params: { action: view.action.id } });
  };
  return (
    <>
      <LastUpdate view={view} />
      <RecordProgressForm view={view} onSaved={toAction} />
    </>
  );
}

interface TrailProps {
  readonly view: ActionView | null;
}

function Trail({ view }: TrailProps) {
  const href = useHref();
  if (!view) return <Breadcrumb trail={[{ label: 'Actions', href: href({ to: '/actions' }) }]} />;
  const { subgroup, action } = view;
  const toAction = href({ to: '/actions/$action', params: { action: action.id } });
  const plan = subgroup && {
    label: subgroup.name,
    href: href({ to: '/subgroups/$subgroup', params: { subgroup: subgroup.id } }),
  };
  return (
    <Breadcrumb trail={[...(plan ? [plan] : []), { label: action.value.ref, href: toAction }]} />
  );
}

import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { sayDay } from '#domain/calendar.ts';
import type { IsoDate, RecordId } from '#domain/ids.ts';
import { type ActionView, actionView } from '#domain/plans/actionView.ts';
import { updateLog } from '#domain/progress/updateLog.ts';
import type { Records } from '#domain/versions/records.ts';
import { useCycleNote } from '#queries/cycleNote.ts';
import { useRecords, useStory } from '#queries/records.ts';
import { useWhyReadOnly } from '#queries/source.ts';
import { useHref } from '#queries/useHref.ts';
import { sayWhyReadOnly } from '#ui/asAtWords.ts';
import { Breadcrumb } from '#ui/Breadcrumb.tsx';
import { CycleNote } from '#ui/CycleNote.tsx';
import { Notice } from '#ui/Notice.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import { StatusChip } from '#ui/status/StatusChip.tsx';
import { LastUpdate } from './LastUpdate.tsx';
import { RecordProgressForm } from './RecordProgressForm.tsx';
import styles from './RecordProgress.module.css';

const FROM = '/actions/$action/record';

/** What was said last, and the form for what is to be said now. */
export function RecordProgressPage() {
  const { action } = useParams({ from: FROM });
  const { corrects } = useSearch({ from: FROM });
  const show = useCallback(
    (records: Records, asAt: IsoDate) => actionView(records, asAt, action),
    [action],
  );
  const view = useRecords(show);
  const why = useWhyReadOnly();

  return (
    <div className={styles.page}>
      <title>{view ? `Record progress: ${view.action.value.ref}` : 'Record progress'}</title>
      <PageHeader
        title={corrects ? 'Put an update right' : 'Record progress'}
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
      {view && !why && !view.action.isRetired ? (
        // Another action is another form: nothing that was typed may move into it.
        <Form key={`${action} ${corrects}`} view={view} corrects={corrects} />
      ) : (
        <Notice title="Nothing can be recorded here">
          {why
            ? sayWhyReadOnly(why, 'to record progress')
            : 'There is no such action in use on this device.'}
        </Notice>
      )}
    </div>
  );
}

interface FormProps {
  readonly view: ActionView;
  readonly corrects: RecordId<'progress-update'> | undefined;
}

function Form({ view, corrects }: FormProps) {
  const navigate = useNavigate();
  const note = useCycleNote();
  const log = updateLog(useStory(view.action.id), view.asAt, view.cycle);
  // Held on to: once it is saved, what was put right no longer stands.
  const [wrong] = useState(() => log.find(({ update }) => update.id === corrects) ?? null);
  const toAction = () =>
    void navigate({ to: '/actions/$action', params: { action: view.action.id } });
  if (corrects && (!wrong || wrong.correctedBy)) {
    return (
      <Notice title="This update cannot be put right">
        It is not on this device, or it was put right already.
      </Notice>
    );
  }
  return (
    <>
      {wrong ? (
        <Notice title={`You are putting right the update of ${sayDay(wrong.writtenOn)}`}>
          It stays in the log, marked as corrected by this one.
        </Notice>
      ) : (
        <>
          {note && <CycleNote of={note} />}
          <LastUpdate log={log} />
        </>
      )}
      <RecordProgressForm view={view} corrects={wrong?.update ?? null} onSaved={toAction} />
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

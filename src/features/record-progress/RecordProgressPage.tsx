import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { sayDay } from '#domain/calendar.ts';
import type { IsoDate, RecordId } from '#domain/ids.ts';
import { lockOn } from '#domain/meetings/locks.ts';
import { readFollowing } from '#domain/meetings/following.ts';
import { type RecordView, recordView } from '#domain/progress/recordView.ts';
import { updateLog } from '#domain/progress/updateLog.ts';
import type { Walk, WalkPlace } from '#domain/progress/walk.ts';
import type { Records } from '#domain/versions/records.ts';
import { readCorrecting } from '#domain/progress/progressDraft.ts';
import { useFollowUp } from '#queries/followUps.ts';
import { useRecords, useStory } from '#queries/records.ts';
import { useWhyReadOnly } from '#queries/source.ts';
import { useHref } from '#queries/useHref.ts';
import { sayWhyReadOnly } from '#ui/asAtWords.ts';
import { Breadcrumb } from '#ui/Breadcrumb.tsx';
import { Notice } from '#ui/Notice.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import { StatusChip } from '#ui/status/StatusChip.tsx';
import { BeforeYouWrite } from './BeforeYouWrite.tsx';
import { holding } from './holding.ts';
import { LastUpdate } from './LastUpdate.tsx';
import { RecordProgressForm, type WayOn } from './RecordProgressForm.tsx';
import styles from './RecordProgress.module.css';
import { RECORD, useWalk, useWalkOn, useWalkPlace } from './useWalk.ts';
import { WalkBar } from './WalkBar.tsx';
import { sayPeriodLocked } from './words.ts';

/** What was said last, and the form for what is to be said now. */
export function RecordProgressPage() {
  const { action } = useParams({ from: RECORD });
  const { corrects } = useSearch({ from: RECORD, select: readCorrecting });
  const walk = useWalk(RECORD);
  // Once it is being saved the page stays as it is: another one comes next, and is not to wait for it.
  const held = useMemo(
    () => holding((records: Records, asAt: IsoDate) => recordView(records, asAt, action)),
    [action],
  );
  const view = useRecords(held.show);
  const onSaving = (isSaving: boolean) => (isSaving ? held.hold() : held.release());
  const place = useWalkPlace(walk, action);
  const why = useWhyReadOnly();
  const isWalking = walk.since !== undefined && place !== null;

  return (
    <div className={styles.page} data-walking={isWalking}>
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
      {isWalking && <WalkBar {...{ walk, place }} title={view ? sayAction(view) : ''} />}
      {view && !why && !view.action.isRetired ? (
        // Another action is another form: nothing that was typed may move into it.
        <Form key={`${action} ${corrects}`} {...{ view, corrects, walk, place, onSaving }} />
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

const sayAction = ({ action: { value } }: RecordView) => `${value.ref} ${value.title}`;

interface FormProps {
  readonly view: RecordView;
  readonly corrects: RecordId<'progress-update'> | undefined;
  readonly walk: Walk;
  readonly place: WalkPlace | null;
  readonly onSaving: (isSaving: boolean) => void;
}

/** For a new update, or, where one was wrong, to put it right. */
const Form = (props: FormProps) =>
  props.corrects ? <Correction {...props} corrects={props.corrects} /> : <NewUpdate {...props} />;

function NewUpdate({ view, walk, place, onSaving }: FormProps) {
  const ways = useWays(view, walk, place);
  const { followUp } = useSearch({ from: RECORD, select: readFollowing });
  const followed = useFollowUp(followUp);
  return (
    <div className={styles.parts}>
      <div className={styles.before}>
        {followed && (
          <Notice title={`This answers a follow-up of ${sayDay(followed.meeting.value.on)}`}>
            {followed.decision.value.text}
          </Notice>
        )}
        <BeforeYouWrite view={view} />
        <LastUpdate view={view} />
      </div>
      <RecordProgressForm
        {...{ view, ways, onSaving }}
        corrects={null}
        followed={followed}
        takesFocus={walk.since !== undefined}
      />
    </div>
  );
}

interface CorrectionProps extends FormProps {
  readonly corrects: RecordId<'progress-update'>;
}

function Correction({ view, corrects, onSaving }: CorrectionProps) {
  const log = updateLog(useStory(view.action.id), view.asAt, view.cycle);
  // Held on to: once it is saved, what was put right no longer stands.
  const [wrong] = useState(() => log.find(({ update }) => update.id === corrects) ?? null);
  const go = useToAction(view);
  const locked = wrong && lockOn(view.locked, wrong.update.value.asOf);
  if (!wrong || wrong.correctedBy || wrong.withdrawnBy) {
    return (
      <Notice title="This update cannot be put right">
        It is not on this device, or it was put right or taken back already.
      </Notice>
    );
  }
  return (
    <>
      <Notice title={`You are putting right the update of ${sayDay(wrong.writtenOn)}`}>
        It stays in the log, marked as corrected by this one.
        {locked && ` ${sayPeriodLocked(locked)} This is listed with it as a correction.`}
      </Notice>
      <RecordProgressForm
        {...{ view, onSaving }}
        ways={[{ label: 'Save the correction', go }]}
        corrects={wrong.update}
        followed={null}
        takesFocus={false}
      />
    </>
  );
}

/** Where saving leads: on through the plan, to the next in the list one came from, or to the action. */
function useWays(
  view: RecordView,
  walk: Walk,
  place: WalkPlace | null,
): readonly [WayOn, ...WayOn[]] {
  const { toStep, toEnd } = useWalkOn();
  const toAction = useToAction(view);
  const next = place?.next?.action;
  const toNext: WayOn | null = next
    ? { label: `Save and next: ${next.value.ref}`, go: () => void toStep(next.id, walk) }
    : null;
  if (walk.since && place) {
    return [toNext ?? { label: 'Save and finish', go: () => void toEnd(walk) }];
  }
  const save = { label: 'Save progress', go: toAction };
  return toNext ? [save, toNext] : [save];
}

function useToAction({ action }: RecordView): () => void {
  const navigate = useNavigate();
  const params = { action: action.id };
  return () => void navigate({ to: '/actions/$action', params });
}

interface TrailProps {
  readonly view: RecordView | null;
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

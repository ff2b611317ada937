import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useId } from 'react';
import { dayOf, sayDay, sayMoment } from '#domain/calendar.ts';
import { namesInLog } from '#domain/activity/namesInLog.ts';
import {
  actionHistory,
  HISTORY_PARTS,
  type HistoryPart,
  readHistoryView,
} from '#domain/plans/actionHistory.ts';
import type { Change } from '#domain/versions/changes.ts';
import type { Records } from '#domain/versions/records.ts';
import { useHistory, useRecords } from '#queries/records.ts';
import { useIsReadOnly } from '#queries/source.ts';
import { useHref } from '#queries/useHref.ts';
import { sayAuthor } from '#ui/authorWords.ts';
import { Breadcrumb } from '#ui/Breadcrumb.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { Notice } from '#ui/Notice.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import { sayWhatWasDone } from '#ui/records/changeSentence.ts';
import { FieldChanges } from '#ui/records/FieldChanges.tsx';
import { BringBack } from './BringBack.tsx';
import styles from './ActionHistory.module.css';

const FROM = '/actions/$action/history';

/** Who changed what of an action, from what to what, and when; and the way back to it. */
export function ActionHistoryPage() {
  const { action } = useParams({ from: FROM });
  const view = useSearch({ from: FROM, select: readHistoryView });
  const record = useRecords(allActions).get(action);
  const names = useRecords(namesInLog);
  const versions = useHistory(action);
  const isReadOnly = useIsReadOnly();
  const href = useHref();
  const changes = versions ? actionHistory(versions, view) : [];
  const ref = record?.value.ref ?? '';
  const canChange = !isReadOnly && record?.isRetired === false && record.conflicts.length === 0;
  const toAction = href({ to: '/actions/$action', params: { action } });
  return (
    <div className={styles.page}>
      <title>{`History ${ref}`.trim()}</title>
      <PageHeader
        title="History"
        breadcrumb={
          <Breadcrumb
            trail={[
              { label: 'Actions', href: href({ to: '/actions' }) },
              { label: ref || 'Action', href: toAction },
            ]}
          />
        }
        meta={record ? [<strong key="ref">{ref}</strong>, record.value.title] : []}
      />
      {versions === null ? (
        <Notice title="A snapshot has no history">
          It keeps what stood on its day, and not how it came about. Leave it to read the history.
        </Notice>
      ) : (
        <>
          <PartChoice part={view.part} />
          {changes.length === 0 && (
            <EmptyState title="Nothing here">
              What is changed of this action, its milestones and its dates is kept here.
            </EmptyState>
          )}
          <ol className={styles.entries}>
            {changes.map((change) => (
              <li key={change.versionId} className={styles.entry}>
                <h2 className={styles.sentence}>
                  <bdi>{sayWhatWasDone(change, names)}</bdi>
                </h2>
                <p className={styles.who}>{sayWhoAndWhen(change)}</p>
                <FieldChanges
                  change={change}
                  names={names}
                  {...(canChange && change.recordId === action && change.how !== 'created'
                    ? {
                        way: ({ field, before }) => (
                          <BringBack action={action} field={field} value={before} names={names} />
                        ),
                      }
                    : {})}
                />
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}

const allActions = (records: Records) => records.action;

function sayWhoAndWhen({ author, writtenAt, receivedAt }: Change): string {
  const came = dayOf(receivedAt) > dayOf(writtenAt) && `came here on ${sayDay(dayOf(receivedAt))}`;
  return [sayAuthor(author), sayMoment(writtenAt), came].filter(Boolean).join(', ');
}

interface PartChoiceProps {
  readonly part: HistoryPart | undefined;
}

/** It stands in the address, so that a link shows the same. */
function PartChoice({ part }: PartChoiceProps) {
  const id = useId();
  const { action } = useParams({ from: FROM });
  const navigate = useNavigate();
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>Show</label>
      <select
        id={id}
        className={styles.select}
        value={part ?? ''}
        onChange={({ target }) =>
          void navigate({
            to: FROM,
            params: { action },
            search: readHistoryView({ part: target.value }),
            resetScroll: false,
          })
        }
      >
        <option value="">Everything</option>
        {HISTORY_PARTS.map((one) => (
          <option key={one} value={one}>
            {PART_WORDS[one]}
          </option>
        ))}
      </select>
    </div>
  );
}

const PART_WORDS: Readonly<Record<HistoryPart, string>> = {
  details: 'Details of the action',
  milestones: 'Milestones',
  dates: 'Due dates',
  updates: 'Updates, sign-off and what was taken back',
};

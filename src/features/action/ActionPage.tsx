import { useParams } from '@tanstack/react-router';
import { useCallback } from 'react';
import { actionView } from '#domain/plans/actionView.ts';
import { countDisagreements } from '#domain/plans/disagreements.ts';
import type { IsoDate } from '#domain/ids.ts';
import type { Records } from '#domain/versions/records.ts';
import { useRecords } from '#queries/records.ts';
import { useIsReadOnly } from '#queries/source.ts';
import { useHref } from '#queries/useHref.ts';
import { Notice } from '#ui/Notice.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import { StatusKey } from '#ui/status/StatusKey.tsx';
import { sayMarking } from '#ui/partnershipWords.ts';
import { useWords } from '#ui/WordsContext.ts';
import { ActionDetails } from './ActionDetails.tsx';
import styles from './ActionPage.module.css';
import { ActionTrail } from './ActionTrail.tsx';
import { Conflicts } from './Conflicts.tsx';
import { Dates } from './Dates.tsx';
import { LinkTo } from './LinkTo.ts';
import { Milestones } from './Milestones.tsx';
import { Formerly, MovedOn } from './Moved.tsx';
import { OutOfPlan, TakeOut } from './OutOfPlan.tsx';
import { Standing } from './Standing.tsx';
import { UpdateLog } from './UpdateLog.tsx';
import { Handling, Who } from './Who.tsx';
import { sayGaps } from './words.ts';

/** One action, with all that was ever said of it. */
export function ActionPage() {
  const { action } = useParams({ from: '/actions/$action' });
  const show = useCallback(
    (records: Records, asAt: IsoDate) => actionView(records, asAt, action),
    [action],
  );
  const view = useRecords(show);
  const isReadOnly = useIsReadOnly();
  const href = useHref();
  const words = useWords();

  if (!view) {
    return (
      <>
        <title>Action not found</title>
        <PageHeader title="There is no such action here" breadcrumb={<ActionTrail />} />
        <p>
          It may not be in what you look at, a snapshot or a past day, or not have reached this
          device yet. <a href={href({ to: '/actions' })}>See all actions</a>
        </p>
      </>
    );
  }
  const { value, conflicts, isRetired } = view.action;
  if (view.movedTo) return <MovedOn view={view} movedTo={view.movedTo} />;
  const canChange = !isReadOnly && !isRetired;
  return (
    <div className={styles.page}>
      <title>{`${value.ref} ${value.title}`}</title>
      <PageHeader
        title={value.title}
        breadcrumb={<ActionTrail view={view} />}
        meta={[
          <strong key="ref">{value.ref}</strong>,
          view.subgroup?.name ?? 'No subgroup here',
          sayMarking(words, value.marking),
        ]}
        actions={
          <>
            {canChange && (
              <LinkTo to="/actions/$action/record" params={{ action }} look="primary" icon="check">
                Record progress
              </LinkTo>
            )}
            {canChange && conflicts.length === 0 && (
              <LinkTo to="/actions/$action/edit" params={{ action }} icon="edit">
                Edit details
              </LinkTo>
            )}
            <LinkTo to="/actions/$action/history" params={{ action }} icon="history">
              History
            </LinkTo>
          </>
        }
      />
      <Formerly view={view} />
      {isRetired && <OutOfPlan view={view} canRestore={!isReadOnly && conflicts.length === 0} />}
      {countDisagreements(view) > 0 && <Conflicts view={view} />}
      <Standing view={view} />
      {view.gaps.length > 0 && <Notice title="Gaps in this action">{sayGaps(view.gaps)}</Notice>}
      <div className={styles.columns}>
        <ActionDetails view={view} />
        <div className={styles.aside}>
          <Dates view={view} canChange={canChange} />
          <Milestones view={view} canChange={canChange} />
          <Who view={view} />
          <Handling view={view} />
        </div>
      </div>
      <UpdateLog view={view} canCorrect={canChange} />
      {canChange && conflicts.length === 0 && <TakeOut view={view} />}
      <section className={styles.section}>
        <h2>What the statuses mean</h2>
        <StatusKey />
      </section>
    </div>
  );
}

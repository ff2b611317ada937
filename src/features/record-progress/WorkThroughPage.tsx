import { useCallback } from 'react';
import type { IsoDate } from '#domain/ids.ts';
import { walkView } from '#domain/progress/walk.ts';
import type { Records } from '#domain/versions/records.ts';
import { useRecords } from '#queries/records.ts';
import { useIsReadOnly } from '#queries/source.ts';
import { useHref } from '#queries/useHref.ts';
import { Breadcrumb } from '#ui/Breadcrumb.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { Notice } from '#ui/Notice.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import styles from './RecordProgress.module.css';
import { useWalk, WORK_THROUGH } from './useWalk.ts';
import { WalkEnd } from './WalkEnd.tsx';
import { WalkStart } from './WalkStart.tsx';
import { sayWhose } from './walkWords.ts';

/** Before a meeting what to go through, and after it what came of it. The forms are in between. */
export function WorkThroughPage() {
  const walk = useWalk(WORK_THROUGH);
  const show = useCallback(
    (records: Records, asAt: IsoDate) => walkView(records, asAt, walk),
    [walk],
  );
  const view = useRecords(show);
  const isReadOnly = useIsReadOnly();
  const href = useHref();
  const { of } = walk;
  if (!view) {
    return (
      <EmptyState title="No partnership here">
        Set one up first: then its actions can be worked through.
      </EmptyState>
    );
  }
  const back =
    of && view.subgroup
      ? {
          label: view.subgroup,
          href: href({ to: '/subgroups/$subgroup', params: { subgroup: of } }),
        }
      : { label: 'Due', href: href({ to: '/due' }) };
  const title = walk.since ? 'What was worked through' : 'Work through the plan';
  return (
    <div className={styles.page}>
      <title>{`${title}: ${sayWhose(view)}`}</title>
      <PageHeader
        title={title}
        breadcrumb={<Breadcrumb trail={[back]} />}
        meta={[sayWhose(view), view.period.label]}
      />
      {isReadOnly ? (
        <Notice title="Nothing can be recorded here">
          You are looking at what is past. Go back to today to work through the plan.
        </Notice>
      ) : walk.since ? (
        <WalkEnd {...{ walk, view }} />
      ) : (
        <WalkStart {...{ walk, view }} />
      )}
    </div>
  );
}

import type { ReactNode } from 'react';
import { sayDay, sayShortDay } from '#domain/calendar.ts';
import type { PlanRow } from '#domain/plans/planRow.ts';
import type { CarriedAction, RollForward } from '#domain/rollForward/rollForward.ts';
import { inYear } from '#domain/structure/priorityOrder.ts';
import { useHref } from '#queries/useHref.ts';
import { PageSection } from '#ui/PageSection.tsx';
import type { TableColumn } from '#ui/table/column.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import { sayNumberOf } from '#ui/words.ts';
import styles from '../Steps.module.css';

interface RollForwardPreviewProps {
  readonly plan: RollForward;
}

/** All that rolling a plan forward does, counted: before it is done, and as a report after it. */
export function RollForwardPreview({ plan }: RollForwardPreviewProps) {
  const { from, into, carried, undelivered, approval, left, finished, priorities } = plan;
  const { label, start, end } = into.value;
  const href = useHref();
  return (
    <div>
      <PageSection title="Plan years" words={`From ${from.value.label} into ${label}.`}>
        <ul className={styles.links}>
          <li>
            <strong>{label}</strong>, {sayDay(start)} to {sayDay(end)}
            {into.record ? ', is there already.' : ', is new, as a draft.'}
          </li>
          {plan.isSuperseded && (
            <li>
              <strong>{from.value.label}</strong> is superseded.
            </li>
          )}
          {priorities.map(({ id, value }) => (
            <li key={id}>{inYear(value, from.id)?.title} is a priority of it.</li>
          ))}
        </ul>
      </PageSection>
      <Part
        title={sayNumberOf(
          carried.length,
          'action is carried forward',
          'actions are carried forward',
        )}
        words={`In the plan from ${sayDay(start)}; from then on the action before counts no more.`}
        count={carried.length}
      >
        <DataTable
          caption="Actions carried forward"
          isCaptionHidden
          columns={CARRIED}
          rows={carried}
          rowKey={({ row }) => row.action.id}
          rowHref={({ row }) => href({ to: '/actions/$action', params: { action: row.action.id } })}
        />
      </Part>
      <Part
        title={sayNumberOf(
          undelivered.length,
          'action is not delivered',
          'actions are not delivered',
        )}
        words={`Closed: agreed by ${approval.by} on ${sayDay(approval.on)}.`}
        count={undelivered.length}
      >
        <ul className={styles.links}>
          {undelivered.map(({ row, reason }) => (
            <li key={row.action.id}>
              {nameOf(row)}: {reason}
            </li>
          ))}
        </ul>
      </Part>
      <Part
        title={sayNumberOf(left.length, 'action runs on', 'actions run on')}
        words="Nothing is written of them."
        count={left.length}
      >
        <Names rows={left} />
      </Part>
      <Part
        title={sayNumberOf(finished.length, 'action stays behind', 'actions stay behind')}
        words={`Complete or closed: they belong to ${from.value.label}, and no longer count once ${label} has begun.`}
        count={finished.length}
      >
        <Names rows={finished} />
      </Part>
    </div>
  );
}

interface PartProps {
  readonly title: string;
  readonly words: string;
  /** With none there is no part. */
  readonly count: number;
  readonly children: ReactNode;
}

const Part = ({ title, words, count, children }: PartProps) =>
  count > 0 && (
    <PageSection title={title} words={words}>
      {children}
    </PageSection>
  );

const Names = ({ rows }: { readonly rows: readonly PlanRow[] }) => (
  <ul className={styles.links}>
    {rows.map((row) => (
      <li key={row.action.id}>{nameOf(row)}</li>
    ))}
  </ul>
);

const nameOf = ({ action, subgroup }: PlanRow): string =>
  `${action.value.ref} ${action.value.title}${subgroup ? ` (${subgroup.name})` : ''}`;

const CARRIED: readonly TableColumn<CarriedAction>[] = [
  { title: 'Was', width: 'fit', read: ({ row }) => row.action.value.ref },
  { title: 'Goes on as', width: 'fit', read: ({ ref }) => ref },
  { title: 'Action', width: 'wide', isRowHead: true, read: ({ row }) => row.action.value.title },
  {
    title: 'Due',
    width: 'fit',
    read: ({ due }) => (due ? sayShortDay(due) : 'No due date yet'),
  },
];

import { createLink } from '@tanstack/react-router';
import { useId } from 'react';
import { sayDay } from '#domain/calendar.ts';
import { subgroupList } from '#domain/plans/plansOf.ts';
import { useRecords } from '#queries/records.ts';
import { useIsReadOnly } from '#queries/source.ts';
import { useHref } from '#queries/useHref.ts';
import { LinkButton } from '#ui/Button.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import { DataTable } from '#ui/table/DataTable.tsx';
import { sayNumberOf } from '#ui/words.ts';
import { useWords } from '#ui/WordsContext.ts';
import { formerColumns, subgroupColumns } from './columns.tsx';
import styles from './SubgroupsPage.module.css';

const LinkTo = createLink(LinkButton);

/** All subgroups: who chairs them, how firm their plans are and how far they got. */
export function SubgroupsPage() {
  const list = useRecords(subgroupList);
  const href = useHref();
  const isReadOnly = useIsReadOnly();
  const words = useWords();
  const formerHeading = useId();

  const add = !isReadOnly && (
    <LinkTo
      to="/partnership/$section/$record"
      params={{ section: 'subgroups', record: 'new' }}
      search={{}}
      icon="add"
    >
      Add a subgroup
    </LinkTo>
  );
  if (!list || list.atWork.length + list.former.length === 0) {
    const first = list ? add : <LinkTo to="/set-up">Set them up</LinkTo>;
    return (
      <>
        <title>Subgroups</title>
        <PageHeader title="Subgroups" />
        <EmptyState title="No subgroups yet" action={first}>
          A subgroup delivers a priority of the partnership. Each has an action plan of its own.
        </EmptyState>
      </>
    );
  }
  return (
    <div className={styles.page}>
      <title>Subgroups</title>
      <PageHeader
        title="Subgroups"
        actions={add}
        meta={[
          sayNumberOf(list.atWork.length, 'subgroup'),
          `As at ${sayDay(list.asAt)}`,
          `${words.statuses['no-update'].label}: none received for ${list.closedPeriod.label}`,
        ]}
      />
      <DataTable
        caption="Subgroups at work"
        isCaptionHidden
        columns={subgroupColumns(words)}
        rows={list.atWork}
        rowKey={({ profile }) => profile.subgroup.id}
        rowHref={({ profile: { subgroup } }) =>
          href({ to: '/subgroups/$subgroup', params: { subgroup: subgroup.id } })
        }
      />
      {list.former.length > 0 && (
        <section className={styles.section} aria-labelledby={formerHeading}>
          <h2 id={formerHeading}>Former subgroups</h2>
          <DataTable
            caption="Former subgroups"
            isCaptionHidden
            columns={formerColumns(words)}
            rows={list.former}
            rowKey={({ profile }) => profile.subgroup.id}
            rowHref={({ profile: { subgroup } }) =>
              href({ to: '/subgroups/$subgroup', params: { subgroup: subgroup.id } })
            }
          />
        </section>
      )}
    </div>
  );
}

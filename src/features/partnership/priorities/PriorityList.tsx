import { Link, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { IsoDate } from '#domain/ids.ts';
import { planYearAt } from '#domain/plans/partnershipAt.ts';
import { planYearLines, priorityLines } from '#domain/structure/lists.ts';
import type { Records } from '#domain/versions/records.ts';
import { useRecords } from '#queries/records.ts';
import { useIsReadOnly } from '#queries/source.ts';
import { useHref } from '#queries/useHref.ts';
import type { TableColumn } from '#ui/table/column.ts';
import { YearLinks } from '#ui/YearLinks.tsx';
import { LinkTo } from '../LinkTo.ts';
import { NotInUse } from '../NotInUse.tsx';
import { RegisterPage } from '../RegisterPage.tsx';
import { nameColumn, RegisterTable } from '../RegisterTable.tsx';
import { OrderButtons } from './OrderButtons.tsx';
import { PRIORITIES } from './priorities.tsx';
import type { PriorityLine } from '#domain/structure/lists.ts';
import { useMovePriority } from './useMovePriority.ts';

/** The priorities of one plan year, in its order, and those that other years had. */
export function PriorityList() {
  const { of } = useSearch({ from: '/partnership/$section' });
  const isReadOnly = useIsReadOnly();
  const href = useHref();
  const show = useCallback(
    (records: Records, asAt: IsoDate) => {
      const years = planYearLines(records, asAt).map(({ record }) => record);
      const year = years.find(({ id }) => id === of) ?? planYearAt(records, asAt);
      return { years, year, ...priorityLines(records, asAt, year?.id ?? null) };
    },
    [of],
  );
  const { years, year, ofYear, ofOthers } = useRecords(show);
  const { table, move } = useMovePriority(year?.id ?? null, ofYear);
  const { section, words } = PRIORITIES;
  const order: TableColumn<PriorityLine> = {
    title: 'Move',
    read: () => '',
    show: (line) => <OrderButtons line={line} count={ofYear.length} onMove={move} />,
    width: 'fit',
  };
  const isRanked = !isReadOnly && ofYear.length > 1;

  return (
    <RegisterPage
      section={section}
      words={words}
      count={ofYear.length + ofOthers.length}
      first={years.length === 0 && !isReadOnly && <PlanYearFirst />}
      notInUse={<NotInUse register={PRIORITIES} />}
    >
      <YearLinks
        years={years.map(({ id, value }) => ({
          ...{ id, label: value.label, isCurrent: id === year?.id },
          href: href({ to: '/partnership/$section', params: { section }, search: { of: id } }),
        }))}
      />
      {ofYear.length + ofOthers.length > 0 && (
        <p>
          <Link to="/partnership/lineage">How the priorities came about, year by year</Link>
        </p>
      )}
      {ofYear.length === 0 ? (
        <p>{year ? `None has a title in ${year.value.label} yet.` : 'There is no plan year.'}</p>
      ) : (
        <div ref={table}>
          <RegisterTable
            section={section}
            caption={`Priorities in ${year?.value.label ?? 'the plan'}`}
            columns={isRanked ? [...COLUMNS, order] : COLUMNS}
            rows={ofYear}
          />
        </div>
      )}
      {ofOthers.length > 0 && (
        <RegisterTable
          section={section}
          caption={`Of other plan years, and not of ${year?.value.label ?? 'this one'}`}
          columns={OTHERS}
          rows={ofOthers}
        />
      )}
    </RegisterPage>
  );
}

const PlanYearFirst = () => (
  <LinkTo
    to="/partnership/$section/$record"
    params={{ section: 'plan-years', record: 'new' }}
    search={{}}
    look="primary"
    icon="add"
  >
    Add a plan year first
  </LinkTo>
);

const SUBGROUPS: TableColumn<PriorityLine> = {
  title: 'Delivered by',
  read: ({ subgroups }) => subgroups.join('; ') || 'No subgroup yet',
  width: 'medium',
};

const RATIONALE: TableColumn<PriorityLine> = {
  title: 'Why it is one',
  read: ({ record }) => (record.value.rationale === '' ? 'Not recorded' : 'Recorded'),
};

const COLUMNS: readonly TableColumn<PriorityLine>[] = [
  { title: 'Number', read: ({ place }) => String(place ?? ''), width: 'fit' },
  nameColumn('Priority'),
  SUBGROUPS,
  RATIONALE,
];

const OTHERS: readonly TableColumn<PriorityLine>[] = [nameColumn('Priority'), SUBGROUPS];

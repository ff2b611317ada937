import { Link } from '@tanstack/react-router';
import { type SubgroupLine, subgroupLines } from '#domain/structure/lists.ts';
import { useRecords } from '#queries/records.ts';
import { useIsReadOnly } from '#queries/source.ts';
import type { TableColumn } from '#ui/table/column.ts';
import { NOT_GIVEN, PLAN_STATE_WORDS, sayNumber, SUBGROUP_STATE_WORDS } from '#ui/words.ts';
import { NotInUse } from '../NotInUse.tsx';
import { RegisterPage } from '../RegisterPage.tsx';
import { nameColumn, RegisterTable } from '../RegisterTable.tsx';
import { SUBGROUPS } from './subgroups.tsx';

export function SubgroupList() {
  const lines = useRecords(subgroupLines);
  const isReadOnly = useIsReadOnly();
  const { section, words } = SUBGROUPS;
  return (
    <RegisterPage
      section={section}
      words={words}
      count={lines.length}
      notInUse={<NotInUse register={SUBGROUPS} />}
    >
      {!isReadOnly && (
        <p>
          <Link to="/partnership/re-form" search={{}}>
            Split, merge, rename or close a subgroup
          </Link>
          , and take its actions along with their history
        </p>
      )}
      <RegisterTable
        section={section}
        caption="Subgroups"
        isCaptionHidden
        columns={COLUMNS}
        rows={lines}
      />
    </RegisterPage>
  );
}

const COLUMNS: readonly TableColumn<SubgroupLine>[] = [
  nameColumn('Name'),
  { title: 'Letters', read: ({ record }) => record.value.code, width: 'fit' },
  {
    title: 'Priorities',
    read: ({ priorities }) => priorities.join('; ') || 'No priority',
    width: 'medium',
  },
  { title: 'Chair', read: ({ record }) => record.value.chairRole || NOT_GIVEN, width: 'medium' },
  { title: 'State', read: ({ record }) => SUBGROUP_STATE_WORDS[record.value.state] },
  { title: 'Plan', read: ({ record }) => PLAN_STATE_WORDS[record.value.planState] },
  { title: 'Actions', read: ({ actions }) => sayNumber(actions), isNumber: true },
];

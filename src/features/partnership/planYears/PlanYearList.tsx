import { sayShortDay } from '#domain/calendar.ts';
import { Link } from '@tanstack/react-router';
import { type PlanYearLine, planYearLines } from '#domain/structure/lists.ts';
import { useRecords } from '#queries/records.ts';
import { useIsReadOnly } from '#queries/source.ts';
import { PLAN_YEAR_STATE_WORDS } from '#ui/planWords.ts';
import type { TableColumn } from '#ui/table/column.ts';
import { NOT_GIVEN, sayNumber } from '#ui/words.ts';
import { NotInUse } from '../NotInUse.tsx';
import { RegisterPage } from '../RegisterPage.tsx';
import { nameColumn, RegisterTable } from '../RegisterTable.tsx';
import { PLAN_YEARS } from './planYears.tsx';
import { sayConditionInShort } from './words.ts';

export function PlanYearList() {
  const lines = useRecords(planYearLines);
  const isReadOnly = useIsReadOnly();
  const { section, words } = PLAN_YEARS;
  return (
    <RegisterPage
      section={section}
      words={words}
      count={lines.length}
      notInUse={<NotInUse register={PLAN_YEARS} />}
    >
      {!isReadOnly && (
        <p>
          <Link to="/partnership/roll-forward">Roll a plan forward into the next year</Link>: what
          is carried forward, closed or left, action by action
        </p>
      )}
      <RegisterTable
        section={section}
        caption="Plan years"
        isCaptionHidden
        columns={COLUMNS}
        rows={lines}
      />
    </RegisterPage>
  );
}

const COLUMNS: readonly TableColumn<PlanYearLine>[] = [
  nameColumn('Called'),
  {
    title: 'Days',
    read: ({ record: { value } }) => `${sayShortDay(value.start)} to ${sayShortDay(value.end)}`,
    width: 'medium',
  },
  {
    title: 'Document',
    read: ({ record }) => record.value.documentTitle || NOT_GIVEN,
    width: 'wide',
  },
  {
    title: 'State',
    read: ({ record }) => PLAN_YEAR_STATE_WORDS[record.value.state],
    width: 'medium',
  },
  { title: 'Condition', read: sayConditionInShort, width: 'medium' },
  { title: 'Priorities', read: ({ priorities }) => sayNumber(priorities), isNumber: true },
];

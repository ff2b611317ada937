import { sayDay } from '#domain/calendar.ts';
import type { IsoDate } from '#domain/ids.ts';
import { allOf } from '#domain/structure/others.ts';
import { inUse, type Records } from '#domain/versions/records.ts';
import { useRecords } from '#queries/records.ts';
import type { TableColumn } from '#ui/table/column.ts';
import { NOT_GIVEN, sayNumber } from '#ui/words.ts';
import { NotInUse } from '../NotInUse.tsx';
import { RegisterPage } from '../RegisterPage.tsx';
import { nameColumn, type RegisterRow, RegisterTable } from '../RegisterTable.tsx';
import { ASSESSMENTS } from './assessments.tsx';

interface AssessmentLine extends RegisterRow {
  readonly year: string;
  readonly start: string;
  readonly windowStart: IsoDate | null;
  readonly windowEnd: IsoDate | null;
  readonly findings: number;
  readonly issues: number;
}

/** One for each plan, the latest first. */
export function AssessmentList() {
  const lines = useRecords(assessmentLines);
  const { section, words } = ASSESSMENTS;
  return (
    <RegisterPage
      section={section}
      words={words}
      count={lines.length}
      notInUse={<NotInUse register={ASSESSMENTS} />}
    >
      <RegisterTable
        section={section}
        caption={words.title}
        isCaptionHidden
        columns={COLUMNS}
        rows={lines}
      />
    </RegisterPage>
  );
}

function assessmentLines(records: Records): readonly AssessmentLine[] {
  const [findings, issues] = [inUse(records, 'finding'), inUse(records, 'scored-issue')];
  return allOf(records, 'strategic-assessment')
    .filter(({ isRetired }) => !isRetired)
    .map((record) => {
      const { title, planYear, windowStart, windowEnd } = record.value;
      const year = records['plan-year'].get(planYear)?.value;
      const isOfIt = ({ value }: { readonly value: { readonly assessment: string } }) =>
        value.assessment === record.id;
      return {
        ...{ record, name: title, windowStart, windowEnd },
        ...{ year: year?.label ?? '', start: year?.start ?? '' },
        ...{ findings: findings.filter(isOfIt).length, issues: issues.filter(isOfIt).length },
      };
    })
    .toSorted((a, b) => (a.start < b.start ? 1 : -1));
}

const COLUMNS: readonly TableColumn<AssessmentLine>[] = [
  nameColumn('Assessment'),
  { title: 'Plan it informs', read: ({ year }) => year || NOT_GIVEN },
  {
    title: 'Figures looked at',
    read: ({ windowStart, windowEnd }) =>
      windowStart || windowEnd
        ? `${windowStart ? sayDay(windowStart) : 'Not known'} to ${windowEnd ? sayDay(windowEnd) : 'not known'}`
        : NOT_GIVEN,
    width: 'medium',
  },
  { title: 'Findings', read: ({ findings }) => sayNumber(findings), isNumber: true },
  { title: 'Issues', read: ({ issues }) => sayNumber(issues), isNumber: true },
];

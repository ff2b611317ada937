import type { IsoDate } from '#domain/ids.ts';
import { titleOfPriority } from '#domain/plans/actionView.ts';
import { allOf } from '#domain/structure/others.ts';
import type { Recorded, Records } from '#domain/versions/records.ts';
import { useRecords } from '#queries/records.ts';
import type { TableColumn } from '#ui/table/column.ts';
import { NOT_GIVEN } from '#ui/words.ts';
import { AssessmentFirst } from '../assessments/AssessmentFirst.tsx';
import { NotInUse } from '../NotInUse.tsx';
import { RegisterPage } from '../RegisterPage.tsx';
import { nameColumn, type RegisterRow, RegisterTable } from '../RegisterTable.tsx';
import { ISSUES } from './issues.tsx';

interface IssueLine extends RegisterRow {
  readonly record: Recorded<'scored-issue'>;
  readonly priority: string;
  readonly assessment: string;
}

/** Those of all assessments, the latest first; each by its rank. */
export function IssueList() {
  const { lines, hasAssessment } = useRecords(issueLines);
  const { section, words } = ISSUES;
  return (
    <RegisterPage
      section={section}
      words={words}
      count={lines.length}
      first={!hasAssessment && <AssessmentFirst />}
      notInUse={<NotInUse register={ISSUES} />}
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

function issueLines(records: Records, asAt: IsoDate) {
  const assessments = records['strategic-assessment'];
  const lines = allOf(records, 'scored-issue')
    .filter(({ isRetired }) => !isRetired)
    .map((record): IssueLine => {
      const { title, priority, assessment } = record.value;
      return {
        ...{ record, name: title },
        priority: priority ? titleOfPriority(records, asAt, priority) : '',
        assessment: assessments.get(assessment)?.value.title ?? '',
      };
    })
    .toSorted(
      (a, b) =>
        b.record.value.assessment.localeCompare(a.record.value.assessment) ||
        rankOf(a) - rankOf(b) ||
        (a.record.id < b.record.id ? -1 : 1),
    );
  return { lines, hasAssessment: [...assessments.values()].some(({ isRetired }) => !isRetired) };
}

/** One that was not ranked comes last. */
const rankOf = ({ record }: IssueLine) => record.value.rank ?? 1_000;

const COLUMNS: readonly TableColumn<IssueLine>[] = [
  nameColumn('Issue', ({ record }) => (record.value.isEmerging ? 'Emerging' : '')),
  {
    title: 'Rank',
    read: ({ record }) => String(record.value.rank ?? NOT_GIVEN),
    isNumber: true,
  },
  { title: 'Total as entered', read: ({ record }) => record.value.total || NOT_GIVEN },
  {
    title: 'Priority that answers it',
    read: ({ priority }) => priority || 'None',
    width: 'medium',
  },
  { title: 'Assessment', read: ({ assessment }) => assessment || NOT_GIVEN, width: 'medium' },
];

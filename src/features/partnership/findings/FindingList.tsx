import { nameOfFinding } from '#domain/assessment/nameOfFinding.ts';
import type { IsoDate } from '#domain/ids.ts';
import { titleOfPriority } from '#domain/plans/actionView.ts';
import { allOf } from '#domain/structure/others.ts';
import type { Recorded, Records } from '#domain/versions/records.ts';
import { useRecords } from '#queries/records.ts';
import { FINDING_TYPE_WORDS, sayWhere } from '#ui/evidenceWords.ts';
import type { TableColumn } from '#ui/table/column.ts';
import { NOT_GIVEN } from '#ui/words.ts';
import { AssessmentFirst } from '../assessments/AssessmentFirst.tsx';
import { NotInUse } from '../NotInUse.tsx';
import { RegisterPage } from '../RegisterPage.tsx';
import { nameColumn, type RegisterRow, RegisterTable } from '../RegisterTable.tsx';
import { FINDINGS } from './findings.tsx';

interface FindingLine extends RegisterRow {
  readonly record: Recorded<'finding'>;
  readonly priority: string;
  readonly assessment: string;
}

/** Those of all assessments, the latest first; each in the order in which they were entered. */
export function FindingList() {
  const { lines, hasAssessment } = useRecords(findingLines);
  const { section, words } = FINDINGS;
  return (
    <RegisterPage
      section={section}
      words={words}
      count={lines.length}
      first={!hasAssessment && <AssessmentFirst />}
      notInUse={<NotInUse register={FINDINGS} />}
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

function findingLines(records: Records, asAt: IsoDate) {
  const assessments = records['strategic-assessment'];
  const lines = allOf(records, 'finding')
    .filter(({ isRetired }) => !isRetired)
    .map((record): FindingLine => {
      const { priority, assessment } = record.value;
      return {
        ...{ record, name: nameOfFinding(record.value) },
        priority: priority ? titleOfPriority(records, asAt, priority) : '',
        assessment: assessments.get(assessment)?.value.title ?? '',
      };
    })
    .toSorted(
      (a, b) =>
        b.record.value.assessment.localeCompare(a.record.value.assessment) ||
        (a.record.id < b.record.id ? -1 : 1),
    );
  return { lines, hasAssessment: [...assessments.values()].some(({ isRetired }) => !isRetired) };
}

const COLUMNS: readonly TableColumn<FindingLine>[] = [
  nameColumn('What it says'),
  { title: 'Kind', read: ({ record }) => FINDING_TYPE_WORDS[record.value.type] },
  { title: 'Priority', read: ({ priority }) => priority || 'None', width: 'medium' },
  { title: 'Where it stands', read: ({ record }) => sayWhere(record.value), width: 'medium' },
  { title: 'Assessment', read: ({ assessment }) => assessment || NOT_GIVEN, width: 'medium' },
];

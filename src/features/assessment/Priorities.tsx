import type { AssessedPriority, AssessmentView } from '#domain/assessment/assessmentView.ts';
import type { TableColumn } from '#ui/table/column.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import styles from './AssessmentPage.module.css';

interface PrioritiesProps {
  readonly view: AssessmentView;
}

/** What it recommends beside what the plan took up, and what each rests on. */
export const Priorities = ({ view: { priorities, year } }: PrioritiesProps) => (
  <section className={styles.section}>
    <h2>Priorities it recommends</h2>
    {priorities.length === 0 ? (
      <p>None is recorded, and the plan of {year.label} has none yet.</p>
    ) : (
      <DataTable
        caption={`Priorities recommended, and those of the plan of ${year.label}`}
        isCaptionHidden
        columns={COLUMNS}
        rows={priorities}
        rowKey={({ id }) => id}
      />
    )}
  </section>
);

const sayAlso = ({ alignment }: AssessedPriority) =>
  alignment.map(({ withWhat, source }) => `${withWhat} (${source})`).join('; ');

const COLUMNS: readonly TableColumn<AssessedPriority>[] = [
  { title: 'Priority', read: ({ title }) => title, isRowHead: true, width: 'medium' },
  { title: 'Recommended', read: ({ isRecommended }) => (isRecommended ? 'Yes' : 'Not recorded') },
  { title: 'In the plan', read: ({ isInPlan }) => (isInPlan ? 'Yes' : 'No') },
  {
    title: 'Why it is a priority',
    read: ({ rationale }) => rationale || 'Not recorded',
    width: 'wide',
  },
  {
    title: 'Whose priority it is as well',
    read: (row) => sayAlso(row) || 'Nothing recorded',
    width: 'medium',
  },
];

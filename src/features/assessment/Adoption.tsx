import type { AssessmentView } from '#domain/assessment/assessmentView.ts';
import { sayDay } from '#domain/calendar.ts';
import type { AdoptionStep } from '#domain/records/planYear.ts';
import { DOCUMENT_WORDS } from '#ui/planYearWords.ts';
import type { TableColumn } from '#ui/table/column.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import { NOT_GIVEN } from '#ui/words.ts';
import styles from './AssessmentPage.module.css';
import { LinkTo } from './LinkTo.ts';
import { sayCondition } from './words.ts';

interface AdoptionProps {
  readonly view: AssessmentView;
  readonly canChange: boolean;
}

/** The trail by which assessment and plan became the partnership's own. */
export const Adoption = ({ view: { trail, year }, canChange }: AdoptionProps) => (
  <section className={styles.section}>
    <div className={styles.head}>
      <h2>How assessment and plan were adopted</h2>
      {canChange && (
        <LinkTo
          to="/partnership/$section/$record"
          params={{ section: 'plan-years', record: year.id }}
          search={{}}
          icon="edit"
        >
          Change the trail
        </LinkTo>
      )}
    </div>
    {trail.length === 0 ? (
      <p>No step is recorded yet.</p>
    ) : (
      <DataTable
        caption="Who decided what, and when"
        isCaptionHidden
        columns={COLUMNS}
        rows={trail}
        rowKey={({ document, on, body }) => `${document} ${on} ${body}`}
      />
    )}
  </section>
);

const COLUMNS: readonly TableColumn<AdoptionStep>[] = [
  { title: 'Day', read: ({ on }) => sayDay(on), isRowHead: true, width: 'fit' },
  { title: 'What was decided on', read: ({ document }) => DOCUMENT_WORDS[document] },
  { title: 'Who decided', read: ({ body }) => body, width: 'medium' },
  { title: 'Decision', read: ({ decision }) => decision || NOT_GIVEN, width: 'wide' },
  { title: 'Condition', read: sayCondition, width: 'medium' },
  { title: 'Minute reference', read: ({ reference }) => reference || NOT_GIVEN, width: 'wide' },
];

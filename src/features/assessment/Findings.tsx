import type { AssessmentView, FoundLine } from '#domain/assessment/assessmentView.ts';
import { useHref } from '#queries/useHref.ts';
import { FINDING_TYPE_WORDS, sayWhere } from '#ui/evidenceWords.ts';
import type { TableColumn } from '#ui/table/column.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import { ActionRefs } from './ActionRefs.tsx';
import styles from './AssessmentPage.module.css';
import { LinkTo } from './LinkTo.ts';

interface FindingsProps {
  readonly view: AssessmentView;
  readonly canChange: boolean;
}

/** What it found and recommends, in its own words, with the page and the actions that name it. */
export function Findings({ view, canChange }: FindingsProps) {
  const href = useHref();
  const { findings, assessment } = view;
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <h2>Findings and recommendations</h2>
        {canChange && (
          <div className={styles.ways}>
            <LinkTo
              to="/partnership/$section/$record"
              params={{ section: 'findings', record: 'new' }}
              search={assessment ? { of: assessment.id } : {}}
              icon="add"
            >
              Add a finding
            </LinkTo>
            <LinkTo to="/assessment/paste" search={{ what: 'finding' }}>
              Paste a list
            </LinkTo>
          </div>
        )}
      </div>
      {findings.length === 0 ? (
        <p>
          None recorded yet. Until there are some, nobody can see which of them the plan answers.
        </p>
      ) : (
        <DataTable
          caption="Findings and recommendations"
          isCaptionHidden
          columns={columnsFor(href)}
          rows={findings}
          rowKey={({ finding }) => finding.id}
        />
      )}
    </section>
  );
}

const columnsFor = (href: ReturnType<typeof useHref>): readonly TableColumn<FoundLine>[] => [
  {
    title: 'What it says',
    read: ({ finding }) => finding.value.text,
    show: ({ finding }) => (
      <a
        className={styles.text}
        data-wraps
        href={href({
          to: '/partnership/$section/$record',
          params: { section: 'findings', record: finding.id },
          search: {},
        })}
      >
        {finding.value.text}
      </a>
    ),
    isRowHead: true,
    width: 'wide',
  },
  { title: 'Kind', read: ({ finding }) => FINDING_TYPE_WORDS[finding.value.type] },
  {
    title: 'Priority',
    read: ({ priorityTitle }) => priorityTitle || 'None in particular',
    width: 'medium',
  },
  { title: 'Where it stands', read: ({ finding }) => sayWhere(finding.value), width: 'medium' },
  {
    title: 'Actions that name it',
    read: ({ actions }) => actions.map(({ value }) => value.ref).join(', ') || 'None',
    show: ({ actions }) => (actions.length === 0 ? 'None' : <ActionRefs actions={actions} />),
  },
];

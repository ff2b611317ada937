import type { AssessmentView } from '#domain/assessment/assessmentView.ts';
import type { ScorePart } from '#domain/records/scoredIssue.ts';
import type { Summarised } from '#domain/versions/records.ts';
import { useHref } from '#queries/useHref.ts';
import { SCORE_PART_WORDS } from '#ui/evidenceWords.ts';
import type { TableColumn } from '#ui/table/column.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import { NOT_GIVEN } from '#ui/words.ts';
import styles from './AssessmentPage.module.css';
import { LinkTo } from './LinkTo.ts';

interface IssuesProps {
  readonly view: AssessmentView;
  readonly canChange: boolean;
}

/** What was weighed, with its scores as they were entered: nothing here is worked out. */
export function Issues({ view, canChange }: IssuesProps) {
  const href = useHref();
  const { issues, parts, priorities, assessment } = view;
  const titles = new Map<string, string>(priorities.map(({ id, title }) => [id, title]));
  const hrefOf = (id: string) =>
    href({
      to: '/partnership/$section/$record',
      params: { section: 'issues', record: id },
      search: {},
    });
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <h2>Issues that were scored</h2>
        {canChange && (
          <div className={styles.ways}>
            <LinkTo
              to="/partnership/$section/$record"
              params={{ section: 'issues', record: 'new' }}
              search={assessment ? { of: assessment.id } : {}}
              icon="add"
            >
              Add an issue
            </LinkTo>
            <LinkTo to="/assessment/paste" search={{ what: 'issue' }}>
              Paste a list
            </LinkTo>
          </div>
        )}
      </div>
      {issues.length === 0 ? (
        <p>None recorded yet.</p>
      ) : (
        <>
          <p className={styles.quiet}>
            Scores, totals and ranks are shown as they were entered. Nothing here is worked out.
          </p>
          <DataTable
            caption="Issues that were scored, by rank"
            isCaptionHidden
            columns={[...HEAD, ...parts.map(partColumn), ...endFor(titles)]}
            rows={issues}
            rowKey={({ id }) => id}
            rowHref={({ id }) => hrefOf(id)}
          />
        </>
      )}
    </section>
  );
}

type Issue = Summarised<'scored-issue'>;

const HEAD: readonly TableColumn<Issue>[] = [
  {
    title: 'Issue',
    read: ({ value: { title, isEmerging } }) => (isEmerging ? `${title} (emerging)` : title),
    isRowHead: true,
    width: 'medium',
  },
  { title: 'Rank', read: ({ value }) => String(value.rank ?? NOT_GIVEN), isNumber: true },
];

const partColumn = (part: ScorePart): TableColumn<Issue> => ({
  title: SCORE_PART_WORDS[part],
  read: ({ value }) => value.scores[part] ?? NOT_GIVEN,
});

const endFor = (titles: ReadonlyMap<string, string>): readonly TableColumn<Issue>[] => [
  { title: 'Total as entered', read: ({ value }) => value.total || NOT_GIVEN },
  {
    title: 'Priority that answers it',
    read: ({ value }) => (value.priority && titles.get(value.priority)) || 'None',
    width: 'medium',
  },
];

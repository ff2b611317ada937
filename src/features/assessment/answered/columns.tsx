import type { CoverageRow } from '#domain/assessment/coverage.ts';
import { isOfPublicEdition } from '#domain/pack/marking.ts';
import type { PlanRow } from '#domain/plans/planRow.ts';
import type { Status } from '#domain/progress/status.ts';
import type { HrefOf } from '#queries/useHref.ts';
import { FINDING_TYPE_WORDS, sayWhere } from '#ui/evidenceWords.ts';
import { Icon } from '#ui/Icon.tsx';
import { sayStatus, type Words } from '#ui/partnershipWords.ts';
import { StatusChip } from '#ui/status/StatusChip.tsx';
import type { TableColumn } from '#ui/table/column.ts';
import { NOT_GIVEN } from '#ui/words.ts';
import { ActionRefs } from '../ActionRefs.tsx';
import styles from '../AssessmentPage.module.css';

const NONE = 'No action answers it';
const NONE_PUBLIC = 'No action in the public version answers it';
const PUT_ASIDE = 'All its actions were put aside';

const sayAnswer = ({ finding, isAnswered, actions }: CoverageRow): string => {
  if (isAnswered) return 'Answered';
  if (actions.length === 0 && isOfPublicEdition(finding)) return NONE_PUBLIC;
  return actions.length === 0 ? NONE : PUT_ASIDE;
};

/** A column for each status that occurs: which actions have it, by their references. */
export const coverageColumns = (
  statuses: readonly Status[],
  words: Words,
  href: HrefOf,
): readonly TableColumn<CoverageRow>[] => [
  {
    title: 'Finding or recommendation',
    read: ({ finding }) => finding.value.text,
    show: ({ finding }) => (
      <>
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
        <div className={styles.quiet}>
          {FINDING_TYPE_WORDS[finding.value.type]}. {sayWhere(finding.value)}
        </div>
      </>
    ),
    isRowHead: true,
    width: 'wide',
  },
  {
    title: 'Priority',
    read: ({ priorityTitle }) => priorityTitle || 'None in particular',
  },
  {
    title: 'Answered',
    read: sayAnswer,
    show: (row) =>
      row.isAnswered ? (
        'Yes'
      ) : (
        <span className={styles.gap}>
          <Icon name="warning" /> {sayAnswer(row)}
        </span>
      ),
    sortBy: ({ isAnswered }) => Number(isAnswered),
  },
  ...statuses.map(
    (status): TableColumn<CoverageRow> => ({
      title: sayStatus(words, status, false),
      read: (row) => having(row, status).map(refOf).join(', '),
      show: (row) => {
        const actions = having(row, status);
        return actions.length === 0 ? '' : <ActionRefs actions={actions} />;
      },
    }),
  ),
];

const having = ({ actions }: CoverageRow, status: Status) =>
  actions.filter((one) => one.status === status).map(({ action }) => action);

const refOf = ({ value }: PlanRow['action']) => value.ref;

/** Of the actions that name no finding. */
export const unfoundedColumns = (words: Words): readonly TableColumn<PlanRow>[] => [
  { title: 'Ref', read: ({ action }) => action.value.ref, width: 'fit' },
  { title: 'Action', read: ({ action }) => action.value.title, isRowHead: true, width: 'wide' },
  { title: 'Subgroup', read: ({ subgroup }) => subgroup?.name ?? NOT_GIVEN, width: 'medium' },
  {
    title: 'Status',
    read: ({ status, isOverdue }) => sayStatus(words, status, isOverdue),
    show: ({ status, isOverdue }) => <StatusChip status={status} isOverdue={isOverdue} />,
    width: 'fit',
  },
];

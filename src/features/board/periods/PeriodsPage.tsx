import { useId, useMemo } from 'react';
import { sayDay } from '#domain/calendar.ts';
import { groupBy } from '#domain/groupBy.ts';
import type { IsoDate } from '#domain/ids.ts';
import { subgroupsInOrder } from '#domain/progress/board.ts';
import { boardStory } from '#domain/progress/boardStory.ts';
import type { PeriodsGrid, PeriodsRow } from '#domain/progress/periodsGrid.ts';
import { viewPeriods } from '#domain/progress/periodsView.ts';
import type { Records } from '#domain/versions/records.ts';
import { useRecords } from '#queries/records.ts';
import { useHref } from '#queries/useHref.ts';
import { Breadcrumb } from '#ui/Breadcrumb.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import { StatusKey } from '#ui/status/StatusKey.tsx';
import { DataTable } from '#ui/table/DataTable.tsx';
import { useWords } from '#ui/WordsContext.ts';
import styles from '../BoardPage.module.css';
import { periodColumns } from './columns.tsx';
import { PeriodsFilter } from './PeriodsFilter.tsx';
import { usePeriodsView } from './usePeriodsView.ts';
import { sayHowTheyAreShown } from './words.ts';

/** From here on, rows are laid out as they are reached. */
const LONG = 100;

/** Each action over the last four periods, subgroup by subgroup. */
export function PeriodsPage() {
  const story = useRecords(boardStory);
  const asAt = useRecords(dayOfView);
  const breadcrumb = <Breadcrumb trail={[{ label: 'Board', href: useHref()({ to: '/board' }) }]} />;
  return (
    <div className={styles.board}>
      <title>The last periods of each action</title>
      <div className={styles.header}>
        <PageHeader
          title="The last periods of each action"
          breadcrumb={breadcrumb}
          meta={[`As at ${sayDay(asAt)}`]}
        />
      </div>
      {story && story.grid.rows.length > 0 ? (
        <Grid grid={story.grid} />
      ) : (
        <EmptyState title="No actions yet">
          Each action is listed here with its status at the end of each of the last four periods.
        </EmptyState>
      )}
    </div>
  );
}

const dayOfView = (_: Records, asAt: IsoDate) => asAt;

function Grid({ grid }: { readonly grid: PeriodsGrid }) {
  const subgroups = useRecords(subgroupsInOrder);
  const [view, changeView] = usePeriodsView();
  const words = useWords();
  const shown = useMemo(() => viewPeriods(grid, view), [grid, view]);
  const columns = useMemo(() => periodColumns(words, grid), [words, grid]);
  const bySubgroup = groupBy(shown, ({ action }) => action.value.subgroup);
  const named = new Set(subgroups.map(({ id }) => id));
  const unknown = shown.filter(({ action }) => !named.has(action.value.subgroup));
  const groups = [
    ...subgroups.map(({ id, value }) => ({ name: value.name, rows: bySubgroup.get(id) ?? [] })),
    { name: 'Subgroup not known', rows: unknown },
  ].filter(({ rows }) => rows.length > 0);
  return (
    <>
      <p>{sayHowTheyAreShown(words)}</p>
      <PeriodsFilter
        {...{ view, changeView, subgroups }}
        shown={shown.length}
        all={grid.rows.length}
      />
      {groups.map(({ name, rows }) => (
        <Group key={name} {...{ name, rows, columns }} />
      ))}
      {shown.length === 0 && (
        <EmptyState title="No actions match">Choose another subgroup, or all actions.</EmptyState>
      )}
      <section className={styles.section}>
        <h2>What the statuses mean</h2>
        <StatusKey />
      </section>
    </>
  );
}

interface GroupProps {
  readonly name: string;
  readonly rows: readonly PeriodsRow[];
  readonly columns: ReturnType<typeof periodColumns>;
}

function Group({ name, rows, columns }: GroupProps) {
  const heading = useId();
  const href = useHref();
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading}>{name}</h2>
      <DataTable
        caption={`${name}: the last periods of each action`}
        isCaptionHidden
        columns={columns}
        rows={rows}
        rowKey={({ action }) => action.id}
        rowHref={({ action }) => href({ to: '/actions/$action', params: { action: action.id } })}
        isLong={rows.length > LONG}
      />
    </section>
  );
}

import { useState } from 'react';
import type { IndicatorView } from '#domain/indicators/indicatorView.ts';
import { useHref } from '#queries/useHref.ts';
import { type Sort, sortRows } from '#ui/table/column.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import { SCORECARD_COLUMNS } from '#charts/indicator/scorecardColumns.tsx';

interface ScorecardProps {
  readonly caption: string;
  readonly views: readonly IndicatorView[];
}

/** One row for each indicator: where it stands, which way it went, and by whose figures. */
export function Scorecard({ caption, views }: ScorecardProps) {
  const [sort, setSort] = useState<Sort | null>(null);
  const href = useHref();
  return (
    <DataTable
      caption={caption}
      isCaptionHidden
      columns={SCORECARD_COLUMNS}
      rows={sortRows(views, SCORECARD_COLUMNS, sort)}
      rowKey={({ id }) => id}
      rowHref={({ id }) => href({ to: '/indicators/$indicator', params: { indicator: id } })}
      sort={sort}
      onSort={setSort}
    />
  );
}

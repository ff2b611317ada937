import { useState } from 'react';
import type { IsoDate } from '#domain/ids.ts';
import { indicatorViews } from '#domain/indicators/indicatorView.ts';
import { titleOfPriority } from '#domain/plans/actionView.ts';
import type { Records } from '#domain/versions/records.ts';
import { useRecords } from '#queries/records.ts';
import { useIsReadOnly } from '#queries/source.ts';
import { useAssessmentHrefs } from '#queries/useAssessmentHrefs.ts';
import { AssessmentTabs } from '#ui/AssessmentTabs.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { SelectField } from '#ui/filters/SelectField.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import { sayNumberOf } from '#ui/words.ts';
import styles from './IndicatorsPage.module.css';
import { LinkTo } from './LinkTo.ts';
import { NotInUse } from './NotInUse.tsx';
import { Scorecard } from './Scorecard.tsx';

/** The scorecard of all indicators. */
export function IndicatorsPage() {
  const { views, priorities } = useRecords(scorecard);
  const [priority, setPriority] = useState('');
  const isReadOnly = useIsReadOnly();
  const hrefs = useAssessmentHrefs();
  const shown = views.filter(
    ({ indicator }) => priority === '' || indicator.priorities.some((one) => one === priority),
  );
  const add = !isReadOnly && (
    <>
      <LinkTo to="/indicators/new" icon="add">
        Add an indicator
      </LinkTo>
      <LinkTo to="/import/figures">Import figures</LinkTo>
    </>
  );
  return (
    <div className={styles.page}>
      <title>Indicators</title>
      <div>
        <PageHeader
          title="Indicators"
          actions={views.length > 0 && add}
          meta={views.length > 0 ? [sayNumberOf(shown.length, 'indicator')] : []}
        />
        <AssessmentTabs current="indicators" hrefs={hrefs} />
      </div>
      {views.length === 0 ? (
        <EmptyState title="No indicators yet" action={add}>
          An indicator says whether a harm is moving: what is counted, where, how often, and which
          way is better.
        </EmptyState>
      ) : (
        <>
          {priorities.length > 0 && (
            <SelectField label="Priority" value={priority} onChoose={setPriority}>
              <option value="">All priorities</option>
              {priorities.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </SelectField>
          )}
          {shown.length === 0 ? (
            <p>No indicator speaks of this priority.</p>
          ) : (
            <Scorecard caption="Scorecard of indicators" views={shown} />
          )}
        </>
      )}
      <NotInUse />
    </div>
  );
}

function scorecard(records: Records, asAt: IsoDate) {
  const priorities = [...records.priority.values()]
    .filter(({ isRetired }) => !isRetired)
    .map(({ id }) => ({ id, title: titleOfPriority(records, asAt, id) }));
  return { views: indicatorViews(records, asAt), priorities } as const;
}

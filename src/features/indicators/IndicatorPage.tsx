import { useParams } from '@tanstack/react-router';
import { type ReactNode, useCallback } from 'react';
import { IndicatorChart } from '#charts/indicator/IndicatorChart.tsx';
import type { IsoDate } from '#domain/ids.ts';
import { completedActions } from '#domain/indicators/completedActions.ts';
import { type IndicatorView, indicatorView } from '#domain/indicators/indicatorView.ts';
import { isPublicEdition } from '#domain/pack/marking.ts';
import { namesOf } from '#domain/plans/namesOf.ts';
import { recordOf } from '#domain/structure/others.ts';
import type { Records } from '#domain/versions/records.ts';
import { Disputed } from '#forms/Disputed.tsx';
import { useRecords } from '#queries/records.ts';
import { useIsReadOnly } from '#queries/source.ts';
import { useHref } from '#queries/useHref.ts';
import { Breadcrumb } from '#ui/Breadcrumb.tsx';
import { DescriptionList } from '#ui/DescriptionList.tsx';
import { INDICATOR_ROLE_WORDS, POLARITY_WORDS, SMALL_NUMBER_WORDS } from '#ui/evidenceWords.ts';
import { nameOfIndicator } from '#ui/indicatorWords.ts';
import { Notice } from '#ui/Notice.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import { sayFieldOf } from '#ui/records/fieldWords.ts';
import { sayValueOf } from '#ui/records/valueWords.ts';
import { useWords } from '#ui/WordsContext.ts';
import { Changes, Revisions } from './Declared.tsx';
import { Figures } from './Figures.tsx';
import styles from './IndicatorsPage.module.css';
import { LinkTo } from './LinkTo.ts';

/** One indicator: its chart, what it means, and where each figure comes from. */
export function IndicatorPage() {
  const { indicator } = useParams({ from: '/indicators/$indicator' });
  const show = useCallback(
    (records: Records, asAt: IsoDate) => indicatorView(records, asAt, indicator),
    [indicator],
  );
  const view = useRecords(show);
  const href = useHref();
  const trail = <Breadcrumb trail={[{ label: 'Indicators', href: href({ to: '/indicators' }) }]} />;
  if (view) return <Shown view={view} trail={trail} />;
  return (
    <>
      <title>Indicator not found</title>
      <PageHeader title="There is no such indicator here" breadcrumb={trail} />
      <p>
        It may not be in what you look at, a snapshot or a past day, or not have reached this device
        yet.
      </p>
    </>
  );
}

interface ShownProps {
  readonly view: IndicatorView;
  readonly trail: ReactNode;
}

function Shown({ view, trail }: ShownProps) {
  const { id, indicator, baselines } = view;
  const show = useCallback(
    (records: Records, asAt: IsoDate) => completedActions(records, asAt, id),
    [id],
  );
  const completed = useRecords(show);
  const isPublic = useRecords(isPublicEdition);
  const names = useRecords(namesOf);
  const words = useWords();
  const isReadOnly = useIsReadOnly();
  const showRecord = useCallback((records: Records) => recordOf(records, 'indicator', id), [id]);
  const record = useRecords(showRecord);
  const isRetired = record?.isRetired ?? false;
  const isDisputed = (record?.conflicts.length ?? 0) > 0;
  const canChange = !isReadOnly && !isRetired && !isDisputed;
  return (
    <div className={styles.page}>
      <title>{nameOfIndicator(indicator)}</title>
      <PageHeader
        title={indicator.name}
        breadcrumb={trail}
        meta={[indicator.area || 'No area given', POLARITY_WORDS[indicator.polarity]]}
        actions={
          canChange && (
            <>
              <LinkTo
                to="/indicators/$indicator/add"
                params={{ indicator: id }}
                look="primary"
                icon="add"
              >
                Add measurements
              </LinkTo>
              <LinkTo to="/import/figures" search={{ indicator: id }}>
                Import figures
              </LinkTo>
              <LinkTo to="/indicators/$indicator/edit" params={{ indicator: id }} icon="edit">
                Edit details
              </LinkTo>
            </>
          )
        }
      />
      {isRetired && (
        <Notice title="Not in use">
          It was taken out of use and is on no scorecard. Its figures and its history stay; it is
          put back from the list of indicators.
        </Notice>
      )}
      {record && isDisputed && (
        <Disputed
          record={record}
          sayField={(field) => sayFieldOf('indicator', field)}
          sayValue={(field, value) => sayValueOf('indicator', field, value, { names, words })}
        />
      )}
      {baselines.length === 0 && !isPublic && (
        <Notice title="No baseline yet">
          Nobody has said from which figure a change is to be measured.
        </Notice>
      )}
      <IndicatorChart view={view} completed={completed} level="h2" />
      <section className={styles.section}>
        <h2>What it measures</h2>
        <DescriptionList
          items={[
            { term: 'Definition', detail: indicator.definition },
            { term: 'Unit', detail: indicator.unit },
            { term: 'What is counted', detail: indicator.numerator },
            { term: 'Over what', detail: indicator.denominator || 'Nothing: it is a plain count' },
            {
              term: 'Area',
              detail: [indicator.area, indicator.areaCode].filter(Boolean).join(', '),
            },
            { term: 'Which way is better', detail: POLARITY_WORDS[indicator.polarity] },
            { term: 'Role', detail: INDICATOR_ROLE_WORDS[indicator.role] },
            {
              term: 'Priorities',
              detail: indicator.priorities.map((one) => names.get(one) ?? one).join('; '),
            },
            {
              term: 'Small numbers',
              detail: [SMALL_NUMBER_WORDS[indicator.smallNumbers], indicator.smallNumbersReason]
                .filter(Boolean)
                .join(': '),
            },
            { term: 'Source', detail: indicator.source },
            { term: 'Kept by', detail: indicator.owner },
          ]}
        />
      </section>
      <Revisions view={view} canChange={canChange} />
      <Changes view={view} canChange={canChange} />
      <Figures view={view} canChange={canChange} latest={12} />
    </div>
  );
}

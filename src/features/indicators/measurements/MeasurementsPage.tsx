import { useParams } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { IsoDate } from '#domain/ids.ts';
import { standingMeasurements } from '#domain/indicators/figures.ts';
import { indicatorView } from '#domain/indicators/indicatorView.ts';
import type { Records } from '#domain/versions/records.ts';
import { useRecords } from '#queries/records.ts';
import { useIsReadOnly } from '#queries/source.ts';
import { useHref } from '#queries/useHref.ts';
import { Breadcrumb } from '#ui/Breadcrumb.tsx';
import { nameOfIndicator } from '#ui/indicatorWords.ts';
import { PageHeader } from '#ui/PageHeader.tsx';
import { Figures } from '../Figures.tsx';
import styles from '../IndicatorsPage.module.css';
import { EditPage } from '../edit/EditPage.tsx';
import { MeasurementTable } from './MeasurementTable.tsx';

/** Every figure of an indicator: to be changed cell by cell, and with where each can be read. */
export function MeasurementsPage() {
  const { indicator: id } = useParams({ from: '/indicators/$indicator/measurements' });
  const show = useCallback(
    (records: Records, asAt: IsoDate) => {
      const view = indicatorView(records, asAt, id);
      return view && { view, standing: standingMeasurements(records).get(id) ?? [] };
    },
    [id],
  );
  const found = useRecords(show);
  const isReadOnly = useIsReadOnly();
  const href = useHref();
  if (!found) return <EditPage title="There is no such indicator here">{null}</EditPage>;
  const { view, standing } = found;
  const name = nameOfIndicator(view.indicator);
  return (
    <div className={styles.page}>
      <title>{`Figures: ${name}`}</title>
      <PageHeader
        title="All figures"
        breadcrumb={
          <Breadcrumb
            trail={[
              { label: 'Indicators', href: href({ to: '/indicators' }) },
              {
                label: name,
                href: href({ to: '/indicators/$indicator', params: { indicator: id } }),
              },
            ]}
          />
        }
      />
      {!isReadOnly && <MeasurementTable id={id} indicator={view.indicator} standing={standing} />}
      <Figures view={view} canChange={!isReadOnly} />
    </div>
  );
}

import { useCallback } from 'react';
import { Sparkline } from '#charts/indicator/Sparkline.tsx';
import { nameOfFinding } from '#domain/assessment/nameOfFinding.ts';
import type { IsoDate } from '#domain/ids.ts';
import { type IndicatorView, indicatorView } from '#domain/indicators/indicatorView.ts';
import { sayPeriod } from '#domain/indicators/periodSteps.ts';
import type { ActionView } from '#domain/plans/actionView.ts';
import type { Records } from '#domain/versions/records.ts';
import { useRecords } from '#queries/records.ts';
import { useHref } from '#queries/useHref.ts';
import { FIELD_WORDS } from '#ui/actionWords.ts';
import { DescriptionList } from '#ui/DescriptionList.tsx';
import { FINDING_TYPE_WORDS } from '#ui/evidenceWords.ts';
import { nameOfIndicator, NO_FIGURE, sayFigure, sayLimits } from '#ui/indicatorWords.ts';
import styles from './ActionPage.module.css';

interface EvidenceProps {
  readonly view: ActionView;
}

/** What the assessment found that it answers, and the measured series that it should move. */
export function Evidence({ view }: EvidenceProps) {
  const { findings, action } = view;
  const { indicators: ids } = action.value;
  const show = useCallback(
    (records: Records, asAt: IsoDate) =>
      ids.flatMap((id) => indicatorView(records, asAt, id) ?? []),
    [ids],
  );
  const indicators = useRecords(show);
  const href = useHref();
  const answers = findings.length > 0 && (
    <ul className={styles.list}>
      {findings.map(({ id, value }) => (
        <li key={id} className={styles.item}>
          <a
            href={href({
              to: '/partnership/$section/$record',
              params: { section: 'findings', record: id },
              search: {},
            })}
          >
            {nameOfFinding(value)}
          </a>
          <span className={styles.small}>
            {FINDING_TYPE_WORDS[value.type]}
            {value.page && `, page ${value.page}`}
          </span>
        </li>
      ))}
    </ul>
  );
  const moves = indicators.length > 0 && (
    <ul className={styles.list}>
      {indicators.map((one) => (
        <IndicatorItem key={one.id} view={one} />
      ))}
    </ul>
  );
  const items = [
    { term: FIELD_WORDS.findings, detail: answers },
    { term: FIELD_WORDS.indicators, detail: moves },
  ].filter(({ detail }) => Boolean(detail));
  if (items.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>What it answers, and what it should move</h2>
      <DescriptionList items={items} />
    </section>
  );
}

function IndicatorItem({ view }: { readonly view: IndicatorView }) {
  const href = useHref();
  const { id, indicator, series, latest, limits } = view;
  return (
    <li className={styles.item}>
      <a href={href({ to: '/indicators/$indicator', params: { indicator: id } })}>
        {nameOfIndicator(indicator)}
      </a>
      <span className={styles.line}>
        <Sparkline series={series} />
        {latest ? `${sayFigure(latest, indicator.unit)}, ${sayPeriod(latest.period)}` : NO_FIGURE}
      </span>
      <span className={styles.small}>{sayLimits(limits)}</span>
    </li>
  );
}

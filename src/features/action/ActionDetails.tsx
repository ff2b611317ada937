import { sayDay } from '#domain/calendar.ts';
import type { ActionView } from '#domain/plans/actionView.ts';
import { DescriptionList } from '#ui/DescriptionList.tsx';
import styles from './ActionPage.module.css';

interface ActionDetailsProps {
  readonly view: ActionView;
}

/** What, why, how it is measured, and who. */
export function ActionDetails({ view }: ActionDetailsProps) {
  const { value } = view.action;
  const { lead, priorityTitle, themeTitles, partnerNames } = view;
  return (
    <div className={styles.details}>
      <section className={styles.section}>
        <h2>What and why</h2>
        <DescriptionList
          items={[
            { term: 'What will be done', detail: value.description },
            { term: 'Objective', detail: value.objective },
            { term: 'Priority', detail: priorityTitle || 'None in particular' },
            { term: 'Where it came from', detail: value.origin },
            { term: 'Themes', detail: themeTitles.join('\n') || 'None' },
          ]}
        />
      </section>
      <section className={styles.section}>
        <h2>How success is measured</h2>
        <DescriptionList
          items={[
            { term: 'Measure', detail: value.successMeasure || <Gap>No measure of success</Gap> },
            { term: 'Baseline', detail: value.baseline },
            { term: 'Target', detail: value.target },
          ]}
        />
      </section>
      <section className={styles.section}>
        <h2>Who</h2>
        <DescriptionList
          items={[
            {
              term: 'Lead',
              detail: [lead.agency, lead.role].filter(Boolean).join('\n') || <Gap>No lead</Gap>,
            },
            { term: 'Partners', detail: partnerNames.join('\n') || 'None' },
            { term: 'Resources', detail: value.resources },
            {
              term: 'Start',
              detail: value.start ? sayDay(value.start) : <Gap>No start date</Gap>,
            },
          ]}
        />
      </section>
    </div>
  );
}

const Gap = ({ children }: { readonly children: string }) => (
  <span className={styles.gap}>{children}</span>
);

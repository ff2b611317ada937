import type { ActionView } from '#domain/plans/actionView.ts';
import { DescriptionList } from '#ui/DescriptionList.tsx';
import styles from './ActionPage.module.css';

interface ActionDetailsProps {
  readonly view: ActionView;
}

/** What, why, and how it is measured. */
export function ActionDetails({ view }: ActionDetailsProps) {
  const { value } = view.action;
  const { priorityTitle, themeTitles } = view;
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
    </div>
  );
}

const Gap = ({ children }: { readonly children: string }) => (
  <span className={styles.gap}>{children}</span>
);

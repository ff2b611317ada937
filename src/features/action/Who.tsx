import type { ActionView } from '#domain/plans/actionView.ts';
import { DescriptionList } from '#ui/DescriptionList.tsx';
import styles from './ActionPage.module.css';

interface WhoProps {
  readonly view: ActionView;
}

/** Roles and agencies; a person's name only where somebody chose to write one. */
export const Who = ({ view: { action, lead, partnerNames } }: WhoProps) => (
  <section className={styles.section}>
    <h2>Who</h2>
    <DescriptionList
      items={[
        {
          term: 'Lead',
          detail: [lead.agency, lead.role].filter(Boolean).join('\n') || (
            <span className={styles.gap}>No lead</span>
          ),
        },
        { term: 'Partners', detail: partnerNames.join('\n') || 'None' },
        { term: 'Resources', detail: action.value.resources },
      ]}
    />
  </section>
);

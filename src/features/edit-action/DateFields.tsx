import { sayDay } from '#domain/calendar.ts';
import { FIELD_WORDS } from '#ui/actionWords.ts';
import { DayField } from '#ui/fields/DayField.tsx';
import { PageSection } from '#ui/PageSection.tsx';
import type { ActionFieldsProps } from './ActionFields.tsx';
import styles from './ActionForm.module.css';

/** The original due date is set once: after that it is only shown. */
export const DateFields = ({ control, choices, today }: Omit<ActionFieldsProps, 'from'>) => (
  <PageSection title="When" words="The suggested status is worked out from these.">
    <DayField control={control} name="start" label={FIELD_WORDS.start} today={today} isOptional />
    {choices.agreedDue === null ? (
      <DayField
        control={control}
        name="originalDue"
        label="Due date"
        hint="For example, 31/03/2018. Set once: after that a change needs a reason"
        today={today}
        isOptional
      />
    ) : (
      <dl className={styles.fixed}>
        <dt>{FIELD_WORDS.originalDue}</dt>
        <dd>
          <strong>{sayDay(choices.agreedDue)}</strong>
          <span className={styles.quiet}>
            The date first agreed never changes here. Another date needs a reason and an approver,
            and is kept beside this one: press Change the due date on the action’s page.
          </span>
        </dd>
      </dl>
    )}
  </PageSection>
);

import type { ReactNode } from 'react';
import type { Change, FieldChange } from '#domain/versions/changes.ts';
import { sayAuthor } from '../authorWords.ts';
import { Icon } from '../Icon.tsx';
import { VisuallyHidden } from '../VisuallyHidden.tsx';
import { useWords } from '../WordsContext.ts';
import { sayNumberOf } from '../words.ts';
import styles from './FieldChanges.module.css';
import { sayFieldOf, toldFields } from './fieldWords.ts';
import { sayValueOf } from './valueWords.ts';

interface FieldChangesProps {
  readonly change: Change;
  readonly names: ReadonlyMap<string, string>;
  /** What can be done about one field of it. */
  readonly way?: (field: FieldChange) => ReactNode;
}

/** Field by field what it said before and after; of a new record what it says, when asked for. */
export function FieldChanges({ change, names, way }: FieldChangesProps) {
  const { kind, how } = change;
  const saying = { words: useWords(), names };
  const fields = toldFields(kind, change.fields);
  const say = (field: string, value: unknown) => sayValueOf(kind, field, value, saying);
  if (fields.length === 0) return null;
  if (how === 'created') {
    return (
      <details className={styles.details}>
        <summary>{`What it says: ${sayNumberOf(fields.length, 'field')}`}</summary>
        <ul className={styles.fieldList}>
          {fields.map(({ field, after }) => (
            <li key={field} className={styles.field}>
              <span className={styles.fieldName}>{sayFieldOf(kind, field)}</span>
              <bdi className={styles.value}>{say(field, after)}</bdi>
            </li>
          ))}
        </ul>
      </details>
    );
  }
  return (
    <ul className={styles.fieldList}>
      {fields.map((one) => (
        <li key={one.field} className={styles.field}>
          <span className={styles.fieldName}>{sayFieldOf(kind, one.field)}</span>
          <span>
            <BeforeAndAfter one={one} say={(value) => say(one.field, value)} />
            {way?.(one)}
          </span>
        </li>
      ))}
    </ul>
  );
}

interface BeforeAndAfterProps {
  readonly one: FieldChange;
  readonly say: (value: unknown) => string;
}

const BeforeAndAfter = ({ one: { before, after, between }, say }: BeforeAndAfterProps) => (
  <span className={styles.beforeAfter}>
    <bdi className={styles.before}>
      <VisuallyHidden>Before: </VisuallyHidden>
      {say(before)}
    </bdi>
    <Icon name="arrow-right" />
    <bdi className={styles.value}>
      <VisuallyHidden>After: </VisuallyHidden>
      {say(after)}
    </bdi>
    {between.length > 0 && (
      <span className={styles.between}>
        Chosen between{' '}
        {between
          .map(({ value, author }) => `“${say(value)}” by ${sayAuthor(author)}`)
          .join(' and ')}
      </span>
    )}
  </span>
);

import { type RefObject, useId } from 'react';
import styles from './filters.module.css';

interface FindFieldProps {
  readonly label: string;
  /** As the address has it: see `useFindField`. */
  readonly find: string;
  readonly onFind: (words: string) => void;
  readonly field: RefObject<HTMLInputElement | null>;
}

/** Words to look for, found while they are typed. */
export function FindField({ label, find, onFind, field }: FindFieldProps) {
  const id = useId();
  return (
    <div className={styles.field} data-grows>
      <label htmlFor={id}>{label}</label>
      <input
        ref={field}
        id={id}
        type="search"
        className={styles.input}
        defaultValue={find}
        onChange={({ target }) => onFind(target.value)}
      />
    </div>
  );
}

import { useId } from 'react';
import { readDay } from '#domain/calendar.ts';
import type { IsoDate } from '#domain/ids.ts';
import styles from './filters.module.css';

interface DateFieldProps {
  readonly label: string;
  readonly day: IsoDate | null;
  readonly onChange: (day: IsoDate | null) => void;
}

/** The browser's own field: a day of which a part is missing is none yet, and changes nothing. */
export function DateField({ label, day, onChange }: DateFieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        className={styles.input}
        defaultValue={day ?? ''}
        onChange={({ target }) => {
          const read = readDay(target.value);
          if (read.ok) onChange(read.value);
        }}
      />
    </div>
  );
}

import type { ReactNode } from 'react';
import styles from './filters.module.css';

interface FilterFieldsProps {
  readonly children: ReactNode;
}

/** Fields that narrow a list, beside each other while there is room. */
export const FilterFields = ({ children }: FilterFieldsProps) => (
  <div className={styles.fields}>{children}</div>
);

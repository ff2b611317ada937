import type { PriorityLine } from '#domain/structure/lists.ts';
import { IconButton } from '#ui/Button.tsx';
import styles from './PriorityList.module.css';
import type { Move } from './useMovePriority.ts';

interface OrderButtonsProps {
  readonly line: PriorityLine;
  /** How many there are. */
  readonly count: number;
  readonly onMove: Move;
}

/** At an end of the list a button stays, so that the focus does, and does nothing. */
export const OrderButtons = ({ line, count, onMove }: OrderButtonsProps) => (
  <span className={styles.buttons}>
    <IconButton
      icon="sort-up"
      label={`Move ${line.name} up`}
      data-move="up"
      aria-disabled={line.place === 1 || undefined}
      onClick={() => onMove(line, -1)}
    />
    <IconButton
      icon="sort-down"
      label={`Move ${line.name} down`}
      data-move="down"
      aria-disabled={line.place === count || undefined}
      onClick={() => onMove(line, 1)}
    />
  </span>
);

import styles from './Skeleton.module.css';
import { VisuallyHidden } from './VisuallyHidden.tsx';

interface SkeletonProps {
  /** What is on its way: "Loading the board". */
  readonly label: string;
  /** Keeps the room that will be taken, so that nothing jumps. */
  readonly shape?: 'text' | 'table' | 'chart' | 'page';
}

const PARTS = {
  text: ['wide', 'wide', 'short'],
  table: ['head', 'row', 'row', 'row', 'row', 'row', 'row'],
  chart: ['short', 'picture'],
  page: ['title', 'short', 'picture', 'head', 'row', 'row', 'row'],
} as const;

/** Grey shapes where something will be. Nothing is seen of it for the first 300 ms. */
export const Skeleton = ({ label, shape = 'text' }: SkeletonProps) => (
  <div className={styles.skeleton} role="status">
    <VisuallyHidden>{label}</VisuallyHidden>
    {PARTS[shape].map((part, at) => (
      <span key={`${part}-${String(at)}`} className={styles.part} data-part={part} />
    ))}
  </div>
);

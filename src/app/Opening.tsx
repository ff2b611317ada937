import { Skeleton } from '#ui/Skeleton.tsx';
import styles from './Shell.module.css';

/** Where the whole app will be. Nothing is seen of it for the first 300 ms. */
export const Opening = () => (
  <div className={styles.opening}>
    <Skeleton label="Opening" shape="page" />
  </div>
);

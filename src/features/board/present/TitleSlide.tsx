import { sayDay } from '#domain/calendar.ts';
import type { Board } from '#domain/progress/board.ts';
import { sayPlanYear } from '../words.ts';
import styles from './Slides.module.css';

/** Whose plan this is, how firm it is, and as at which day. Its heading is the partnership's name. */
export const TitleSlide = ({ board: { planYear, asAt } }: { readonly board: Board }) => (
  <div className={styles.title}>
    <p className={styles.large}>{sayPlanYear(planYear?.value ?? null, asAt)}</p>
    <p className={styles.large}>As at {sayDay(asAt)}</p>
  </div>
);

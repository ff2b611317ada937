import { Fragment } from 'react';
import styles from './Keys.module.css';
import type { Shortcut } from './shortcuts.ts';

/** Keys as they stand on the keyboard, those that are held together joined by a plus. */
export const Keys = ({ keys, isEither }: Pick<Shortcut, 'keys' | 'isEither'>) =>
  keys.map((key, at) => (
    <Fragment key={key}>
      {at > 0 && (isEither ? ' or ' : ' + ')}
      <kbd className={styles.key}>{key}</kbd>
    </Fragment>
  ));

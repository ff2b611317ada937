import { Link } from '@tanstack/react-router';
import styles from './Shell.module.css';

/** Says that this device shows and changes nothing, and where that is changed. */
export const OnlyShowsBar = () => (
  <aside className={styles.bar} aria-label="This device only shows">
    <p>
      <strong>This device only shows.</strong> Nothing of the plan can be changed here. It was set
      so for a screen that many people see.
    </p>
    <Link to="/settings/device">Change this in Settings</Link>
  </aside>
);

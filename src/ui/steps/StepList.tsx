import styles from './Steps.module.css';

export interface ListedStep {
  readonly title: string;
  /** `null` where nobody has been yet. */
  readonly href: string | null;
  readonly isCurrent: boolean;
}

interface StepListProps {
  readonly steps: readonly ListedStep[];
}

/** All steps: where one is, and back to any that one has been at. */
export const StepList = ({ steps }: StepListProps) => (
  <nav aria-label="Steps">
    <ol className={styles.steps}>
      {steps.map(({ title, href, isCurrent }, place) => (
        <li key={title} className={styles.step} aria-current={isCurrent ? 'step' : undefined}>
          <span className={styles.number}>{place + 1}</span>
          {isCurrent || href === null ? <span>{title}</span> : <a href={href}>{title}</a>}
        </li>
      ))}
    </ol>
  </nav>
);

import type { AssessmentView } from '#domain/assessment/assessmentView.ts';
import { DescriptionList } from '#ui/DescriptionList.tsx';
import styles from './AssessmentPage.module.css';
import { sayWindow } from './words.ts';

interface PartProps {
  readonly view: AssessmentView;
}

/** What was looked at, and how it was weighed. */
export function Methodology({ view: { assessment } }: PartProps) {
  if (!assessment) return null;
  const { scanning, analysis, formula } = assessment.value;
  return (
    <section className={styles.section}>
      <h2>How it was made</h2>
      <DescriptionList
        items={[
          { term: 'Figures looked at', detail: sayWindow(assessment.value) },
          { term: 'How issues were found', detail: whole(scanning) },
          { term: 'How they were weighed', detail: whole(analysis) },
          ...(formula
            ? [{ term: 'The partnership’s own formula of the total', detail: whole(formula) }]
            : []),
        ]}
      />
    </section>
  );
}

const whole = (text: string) => text && <span className={styles.text}>{text}</span>;

/** What runs through several priorities. */
export const Themes = ({ view: { themes } }: PartProps) =>
  themes.length === 0 ? null : (
    <section className={styles.section}>
      <h2>Cross-cutting themes</h2>
      <ul>
        {themes.map((theme) => (
          <li key={theme}>{theme}</li>
        ))}
      </ul>
    </section>
  );

/** What else could have been done, and why it was not. */
export function Alternatives({ view: { assessment } }: PartProps) {
  const alternatives = assessment?.value.alternatives ?? [];
  if (alternatives.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>Alternatives considered</h2>
      <DescriptionList
        items={alternatives.map(({ option, whyNot }) => ({
          ...{ term: option, detail: whole(whyNot) },
        }))}
        gap="Why not is not recorded"
      />
    </section>
  );
}

import { useHref } from '#queries/useHref.ts';
import { PageSection } from '#ui/PageSection.tsx';
import styles from './Settings.module.css';

/** To what the partnership is made of. */
export function SetUpSection() {
  const href = useHref();
  return (
    <PageSection
      title="Partnership set-up"
      words="What the plan is made of. Nothing is ever deleted: what is over is taken out of use."
    >
      <ul className={styles.links}>
        {PARTS.map(({ section, title, words }) => (
          <li key={section}>
            <a href={href({ to: '/partnership/$section', params: { section }, search: {} })}>
              {title}
            </a>
            : {words}
          </li>
        ))}
      </ul>
    </PageSection>
  );
}

const PARTS = [
  { section: 'plan-years', title: 'Plan years', words: 'their days, and how they were adopted' },
  { section: 'priorities', title: 'Priorities', words: 'their titles, their order, who delivers' },
  { section: 'subgroups', title: 'Subgroups', words: 'chairs, members, letters, state' },
  { section: 'agencies', title: 'Agencies', words: 'who can lead an action' },
  { section: 'themes', title: 'Themes', words: 'what runs through several priorities' },
  { section: 'meetings', title: 'Meetings', words: 'of the board and of each subgroup' },
] as const;

import { subgroupsInOrder } from '#domain/progress/board.ts';
import { useLiveRecords } from '#queries/records.ts';
import { useHref } from '#queries/useHref.ts';
import { LinkButton } from '#ui/Button.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import { PageSection } from '#ui/PageSection.tsx';
import styles from './SetUp.module.css';

interface StartedProps {
  readonly name: string;
}

/** A partnership is set up: where to go with it. */
export function Started({ name }: StartedProps) {
  const subgroups = useLiveRecords(subgroupsInOrder);
  const href = useHref();
  const toSection = (section: 'agencies' | 'meetings' | 'plan-years' | 'subgroups') =>
    href({ to: '/partnership/$section', params: { section }, search: {} });
  return (
    <>
      <title>{`${name} is set up`}</title>
      <PageHeader
        title={`${name} is set up`}
        meta={['Kept in this browser, on this device']}
        actions={<LinkButton href={href({ to: '/board' })}>Open its board</LinkButton>}
      />
      <PageSection
        title="Add the first actions"
        words="Only a title is needed. The board counts an action as soon as it is there."
      >
        <ul className={styles.links}>
          {subgroups.map(({ id, value }) => (
            <li key={id}>
              <a href={href({ to: '/subgroups/$subgroup/new-action', params: { subgroup: id } })}>
                Add an action to {value.name}
              </a>
            </li>
          ))}
        </ul>
      </PageSection>
      <PageSection
        title="Then, as it comes to hand"
        words="None of it has to be there before actions are."
      >
        <ul className={styles.links}>
          <li>
            <a href={toSection('subgroups')}>Subgroups</a>: who chairs them and who sits on them
          </li>
          <li>
            <a href={toSection('meetings')}>Meetings</a>: of the board and of each subgroup
          </li>
          <li>
            <a href={toSection('plan-years')}>Plan years</a>: how the plan was adopted, and on what
            condition
          </li>
          <li>
            <a href={toSection('agencies')}>Agencies</a>: more of them, and their short names
          </li>
          <li>
            <a href={href({ to: '/settings' })}>Settings</a>: how often is reported, and all that
            can be changed later
          </li>
        </ul>
      </PageSection>
    </>
  );
}

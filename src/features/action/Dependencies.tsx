import type { ActionView } from '#domain/plans/actionView.ts';
import type { Dependency } from '#domain/plans/dependencies.ts';
import { useHref } from '#queries/useHref.ts';
import { FIELD_WORDS } from '#ui/actionWords.ts';
import { DescriptionList } from '#ui/DescriptionList.tsx';
import { Icon } from '#ui/Icon.tsx';
import { Notice } from '#ui/Notice.tsx';
import { StatusChip } from '#ui/status/StatusChip.tsx';
import styles from './ActionPage.module.css';
import { isWorrying, sayNeededBy, sayUnknown, sayWait } from './dependencyWords.ts';

interface DependenciesProps {
  readonly view: ActionView;
}

/** What it waits for, what waits for it, and what could get in the way. */
export function Dependencies({ view }: DependenciesProps) {
  const { dependsOn, neededBy, unknown, circle } = view.dependencies;
  const { risks } = view.action.value;
  const waits = dependsOn.length + unknown > 0 && (
    <ul className={styles.list}>
      {dependsOn.map((one) => (
        <DependencyItem key={one.row.action.id} dependency={one} words={sayWait(one)} />
      ))}
      {unknown > 0 && <li className={styles.item}>{sayUnknown(unknown)}</li>}
    </ul>
  );
  const needed = neededBy.length > 0 && (
    <ul className={styles.list}>
      {neededBy.map((one) => (
        <DependencyItem key={one.row.action.id} dependency={one} words={sayNeededBy(one)} />
      ))}
    </ul>
  );
  const items = [
    { term: FIELD_WORDS.dependsOn, detail: waits },
    { term: 'Needed by', detail: needed },
    { term: FIELD_WORDS.risks, detail: risks },
  ].filter(({ detail }) => Boolean(detail));
  if (items.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>What it rests on</h2>
      {circle && (
        <Notice kind="warning" title="These wait for each other">
          {circle.join(' → ')}: none of them can be first. Leave one out in Edit details.
        </Notice>
      )}
      <DescriptionList items={items} />
    </section>
  );
}

interface DependencyItemProps {
  readonly dependency: Dependency;
  readonly words: string;
}

function DependencyItem({ dependency, words }: DependencyItemProps) {
  const { row, wait } = dependency;
  const href = useHref();
  return (
    <li className={styles.item}>
      <span>
        <a href={href({ to: '/actions/$action', params: { action: row.action.id } })}>
          {[row.action.value.ref, row.action.value.title].filter(Boolean).join(' ')}
        </a>
      </span>
      <span className={styles.line}>
        {!row.action.isRetired && <StatusChip status={row.status} isOverdue={row.isOverdue} />}
        <span className={styles.small}>{row.subgroup?.name ?? 'Subgroup not known'}</span>
      </span>
      <span className={isWorrying(wait) ? styles.worry : styles.small}>
        {isWorrying(wait) && <Icon name="warning" />}
        <span>{words}</span>
      </span>
    </li>
  );
}

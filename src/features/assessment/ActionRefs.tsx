import type { RecordId } from '#domain/ids.ts';
import { useHref } from '#queries/useHref.ts';
import styles from './AssessmentPage.module.css';

interface Named {
  readonly id: RecordId<'action'>;
  readonly value: { readonly ref: string; readonly title: string };
}

interface ActionRefsProps {
  readonly actions: readonly Named[];
}

/** Actions by their references, each a way there; the whole title is its name. */
export function ActionRefs({ actions }: ActionRefsProps) {
  const href = useHref();
  return (
    <ul className={styles.refs}>
      {actions.map(({ id, value: { ref, title } }) => (
        <li key={id}>
          <a
            href={href({ to: '/actions/$action', params: { action: id } })}
            aria-label={`${ref} ${title}`.trim()}
            title={title}
          >
            {ref || title}
          </a>
        </li>
      ))}
    </ul>
  );
}

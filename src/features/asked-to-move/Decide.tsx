import { createLink } from '@tanstack/react-router';
import type { RequestRow } from '#domain/progress/askedToMove.ts';
import { LinkButton } from '#ui/Button.tsx';
import styles from './AskedToMovePage.module.css';

const LinkTo = createLink(LinkButton);

interface DecideProps {
  readonly asked: RequestRow;
}

/** Both ways to decide lead to the same form, where who decided and when is said. */
export const Decide = ({ asked: { request, row } }: DecideProps) => {
  const { ref, title } = row.action.value;
  const way = { to: '/actions/$action/due-date', params: { action: row.action.id } } as const;
  const search = { request: request.id, list: true } as const;
  return (
    <span className={styles.ways}>
      <LinkTo
        {...way}
        search={{ ...search, verdict: 'agree' }}
        aria-label={`Agree to move ${ref || title}`}
      >
        Agree
      </LinkTo>
      <LinkTo
        {...way}
        search={{ ...search, verdict: 'refuse' }}
        look="quiet"
        aria-label={`Do not agree to move ${ref || title}`}
      >
        Do not agree
      </LinkTo>
    </span>
  );
};

import type { ActionView } from '#domain/plans/actionView.ts';
import { type AnsweredRequest, isOpen } from '#domain/progress/dateRequests.ts';
import styles from './ActionPage.module.css';
import { LinkTo } from './LinkTo.ts';
import { sayRequest, sayRequestAnswer } from './words.ts';

interface DateRequestsProps {
  readonly view: ActionView;
  readonly canChange: boolean;
}

/** What chairs asked for, and what was decided. One that was granted stands among the due days. */
export function DateRequests({ view: { requests, action }, canChange }: DateRequestsProps) {
  const shown = requests.filter(({ agreed }) => !agreed).toReversed();
  if (shown.length === 0) return null;
  return (
    <>
      <h3 className={styles.minor}>Asked to move</h3>
      <ul className={styles.list}>
        {shown.map((asked) => (
          <RequestItem
            key={asked.request.id}
            asked={asked}
            action={action.id}
            canDecide={canChange && isOpen(asked)}
          />
        ))}
      </ul>
    </>
  );
}

interface RequestItemProps {
  readonly asked: AnsweredRequest;
  readonly action: ActionView['action']['id'];
  readonly canDecide: boolean;
}

const RequestItem = ({ asked, action, canDecide }: RequestItemProps) => {
  const { request } = asked;
  const way = { to: '/actions/$action/due-date', params: { action } } as const;
  return (
    <li className={styles.item}>
      <span>{sayRequest(request)}</span>
      <span className={styles.note}>{request.value.reason}</span>
      <span className={styles.small}>{sayRequestAnswer(asked)}</span>
      {canDecide && (
        <span className={styles.ways}>
          <LinkTo {...way} search={{ request: request.id, verdict: 'agree' }}>
            Agree
          </LinkTo>
          <LinkTo {...way} search={{ request: request.id, verdict: 'refuse' }} look="quiet">
            Do not agree
          </LinkTo>
        </span>
      )}
    </li>
  );
};

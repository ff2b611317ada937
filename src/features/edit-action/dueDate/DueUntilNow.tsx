import { sayDay } from '#domain/calendar.ts';
import type { ActionView } from '#domain/plans/actionView.ts';
import type { Decision } from '#domain/progress/deciding.ts';
import { sayAuthor } from '#ui/authorWords.ts';
import { DescriptionList } from '#ui/DescriptionList.tsx';
import { sayTimes } from '#ui/planWords.ts';
import { sayDays } from './words.ts';

interface DueUntilNowProps {
  readonly view: ActionView;
  readonly decision: Decision;
}

/** What whoever decides has to know: when it is due by now, and what was asked for or is wrong. */
export const DueUntilNow = ({ view, decision }: DueUntilNowProps) => {
  const { currentDue, originalDue, revisions } = view;
  const isMoved = revisions.length > 0 && originalDue !== null;
  const now = [
    currentDue ? sayDay(currentDue) : 'No due date yet',
    isMoved && `first agreed ${sayDay(originalDue)}, moved ${sayTimes(revisions.length)}`,
  ];
  const due = { term: 'Due now', detail: now.filter(Boolean).join('; ') };
  switch (decision.kind) {
    case 'new':
    case 'gone':
      return <DescriptionList items={[due]} />;
    case 'correction':
      return (
        <DescriptionList items={[due, { term: 'To be put right', detail: sayDay(decision.day) }]} />
      );
    case 'request': {
      const { value, author } = decision.asked.request;
      return (
        <DescriptionList
          items={[
            due,
            { term: 'Asked for', detail: `To be moved ${sayDays(value.from, value.to)}` },
            { term: 'Why', detail: value.reason },
            { term: 'Asked by', detail: `${sayAuthor(author)}, ${sayDay(value.askedOn)}` },
          ]}
        />
      );
    }
  }
};

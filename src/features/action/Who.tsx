import { sayDay } from '#domain/calendar.ts';
import type { ActionView } from '#domain/plans/actionView.ts';
import { nameOfAction } from '#domain/plans/namesOf.ts';
import { useHref } from '#queries/useHref.ts';
import { FIELD_WORDS } from '#ui/actionWords.ts';
import { sayMarking } from '#ui/partnershipWords.ts';
import { useWords } from '#ui/WordsContext.ts';
import { Details } from './Details.tsx';

const ToAction = ({ action }: { readonly action: ActionView['action'] }) => {
  const href = useHref();
  return (
    <a href={href({ to: '/actions/$action', params: { action: action.id } })}>
      {nameOfAction(action.value)}
    </a>
  );
};

interface WhoProps {
  readonly view: ActionView;
}

/** Roles and agencies; a person's name only where somebody chose to write one. */
export const Who = ({ view: { action, lead, partnerNames } }: WhoProps) => (
  <Details
    title="Who, and with what"
    items={[
      { term: 'Lead', detail: [lead.agency, lead.role].filter(Boolean).join('\n') },
      { term: FIELD_WORDS.partners, detail: partnerNames.join('\n') },
      { term: FIELD_WORDS.resources, detail: action.value.resources },
      { term: FIELD_WORDS.funding, detail: action.value.funding },
    ]}
  />
);

/** Who may read it, and how it came into the plan. */
export function Handling({ view }: WhoProps) {
  const { marking, isPublishable } = view.action.value;
  const { addedOn } = view;
  const words = useWords();
  const from = view.carriedForwardFrom;
  return (
    <Details
      title="Handling"
      items={[
        { term: FIELD_WORDS.marking, detail: sayMarking(words, marking) },
        { term: FIELD_WORDS.isPublishable, detail: isPublishable ? 'Yes' : 'No' },
        { term: FIELD_WORDS.addedOn, detail: addedOn && sayDay(addedOn) },
        {
          term: FIELD_WORDS.carriedForwardFrom,
          detail: from && <ToAction action={from} />,
        },
        ...view.carriedForwardTo.map((to) => ({
          term: 'Carried forward to',
          detail: (
            <>
              <ToAction action={to} />
              {to.value.addedOn && ` from ${sayDay(to.value.addedOn)}`}
            </>
          ),
        })),
      ]}
    />
  );
}

import { sayDay } from '#domain/calendar.ts';
import type { ActionView, Former } from '#domain/plans/actionView.ts';
import { nameOfAction } from '#domain/plans/namesOf.ts';
import { PageHeader } from '#ui/PageHeader.tsx';
import { ActionTrail } from './ActionTrail.tsx';
import { LinkTo } from './LinkTo.ts';

interface FormerlyProps {
  readonly view: ActionView;
}

/** Where an action came from: its history goes on as one. */
export function Formerly({ view: { formerly } }: FormerlyProps) {
  if (formerly.length === 0) return null;
  return <p>{`Was ${formerly.map(sayFormer).join(', then ')}. Its history is here, in one.`}</p>;
}

const sayFormer = ({ ref, subgroup, until }: Former): string => {
  const where = subgroup ? ` in ${subgroup}` : '';
  return `${ref}${where}${until ? ` until ${sayDay(until)}` : ''}`;
};

interface MovedOnProps extends FormerlyProps {
  readonly movedTo: ActionView['action'];
}

/** The page of an action that goes on in another subgroup: a link to it never leads nowhere. */
export function MovedOn({ view, movedTo }: MovedOnProps) {
  const { ref, title } = view.action.value;
  const on = movedTo.value.addedOn;
  return (
    <>
      <title>{`${ref} is now ${movedTo.value.ref}`}</title>
      <PageHeader
        title={`${ref} is now ${movedTo.value.ref}`}
        breadcrumb={<ActionTrail view={view} />}
        meta={[title]}
        actions={
          <LinkTo to="/actions/$action" params={{ action: movedTo.id }} look="primary">
            Open {movedTo.value.ref}
          </LinkTo>
        }
      />
      <p>
        {view.subgroup?.name ?? 'Its subgroup'} was re-formed{on ? ` on ${sayDay(on)}` : ''}, and
        the action went with all its history to {nameOfAction(movedTo.value)}. Look at a day before
        to see it as it was here.
      </p>
    </>
  );
}

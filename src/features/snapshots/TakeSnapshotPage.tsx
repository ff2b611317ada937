import { useNavigate } from '@tanstack/react-router';
import type { WhyReadOnly } from '#domain/asAt/whyReadOnly.ts';
import { toBeFrozen } from '#domain/snapshots/toBeFrozen.ts';
import { useLiveRecords } from '#queries/records.ts';
import type { TakenSnapshot } from '#queries/snapshots.ts';
import { useWhyReadOnly } from '#queries/source.ts';
import { useHref } from '#queries/useHref.ts';
import { Breadcrumb } from '#ui/Breadcrumb.tsx';
import { LinkButton } from '#ui/Button.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import { useToast } from '#ui/Toasts.tsx';
import { TakeSnapshotForm } from './TakeSnapshotForm.tsx';
import { sayTaken } from './words.ts';

const TITLE = 'Take a snapshot';

const WHY_NOT: Readonly<Record<WhyReadOnly, { readonly title: string; readonly words: string }>> = {
  snapshot: {
    title: 'You are looking at a snapshot',
    words: 'What was frozen cannot be frozen again. A new snapshot is taken of the live records.',
  },
  preview: {
    title: 'You are looking at a preview',
    words: 'Leave it to take the snapshot: it is taken of the live records.',
  },
  'past-day': {
    title: 'You are looking at a past day',
    words:
      'A snapshot freezes what is known when it is taken, so none can be taken of a day that is over. The board pack of a past day can be printed, and says which day it is of.',
  },
  device: {
    title: 'This device only shows',
    words: 'Take the snapshot on another device, or change this one under Settings.',
  },
};

/** Freezes the live records, after showing what will be frozen. */
export function TakeSnapshotPage() {
  const preview = useLiveRecords(toBeFrozen);
  const why = useWhyReadOnly();
  const navigate = useNavigate();
  const href = useHref();
  const toast = useToast();

  const afterwards = (taken: TakenSnapshot) => {
    toast(sayTaken(taken));
    void navigate({ to: '/board', search: { at: taken.id } });
  };
  const header = (
    <>
      <title>{TITLE}</title>
      <PageHeader
        title={TITLE}
        breadcrumb={
          <Breadcrumb trail={[{ label: 'Snapshots', href: href({ to: '/snapshots' }) }]} />
        }
      />
    </>
  );
  if (why || !preview) {
    return (
      <>
        {header}
        <EmptyState
          title={why ? WHY_NOT[why].title : 'There is nothing to freeze yet'}
          action={
            <LinkButton href={href({ to: '/board', search: { at: undefined } })}>
              Open the live board
            </LinkButton>
          }
        >
          {why
            ? WHY_NOT[why].words
            : 'A snapshot is taken of a partnership’s records, once it is set up.'}
        </EmptyState>
      </>
    );
  }
  return (
    <>
      {header}
      <TakeSnapshotForm frozen={preview} onTaken={afterwards} />
    </>
  );
}

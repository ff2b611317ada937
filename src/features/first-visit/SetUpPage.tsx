import { useNavigate } from '@tanstack/react-router';
import { thePartnership } from '#domain/progress/board.ts';
import type { Records } from '#domain/versions/records.ts';
import { useLiveRecords } from '#queries/records.ts';
import { useServices } from '#queries/services.ts';
import { useHref } from '#queries/useHref.ts';
import { LinkButton } from '#ui/Button.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import { useToast } from '#ui/Toasts.tsx';
import { SetUpForm } from './SetUpForm.tsx';

/** Begins a real partnership, on one page. A database holds one: where there is one, it says so. */
export function SetUpPage() {
  const { place } = useServices();
  const existing = useLiveRecords(nameOfPartnership);
  const navigate = useNavigate();
  const href = useHref();
  const toast = useToast();

  const afterwards = (name: string) => {
    toast(`${name} is set up. Open a subgroup to add its first action.`);
    void navigate({ to: '/subgroups' });
  };
  return (
    <>
      <title>Set up a partnership</title>
      <PageHeader title="Set up a partnership" meta={['Kept in this browser, on this device']} />
      {place === 'files' && (
        <EmptyState
          title="A file is open, and nothing is written beside it"
          action={
            <LinkButton href={href({ to: '/welcome', search: { at: undefined } })}>
              Begin from the start
            </LinkButton>
          }
        >
          A partnership of your own is kept apart from files that you were sent.
        </EmptyState>
      )}
      {place !== 'files' && existing === null && <SetUpForm onDone={afterwards} />}
      {place !== 'files' && existing !== null && (
        <EmptyState
          title={`${existing} is set up here already`}
          action={<LinkButton href={href({ to: '/board' })}>Open its board</LinkButton>}
        >
          This browser keeps one partnership. Its name and reporting can be changed under Settings.
        </EmptyState>
      )}
    </>
  );
}

const nameOfPartnership = (records: Records) => thePartnership(records)?.value.name ?? null;

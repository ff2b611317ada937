import { useNavigate } from '@tanstack/react-router';
import { thePartnership } from '#domain/progress/board.ts';
import type { Records } from '#domain/versions/records.ts';
import { useLiveRecords } from '#queries/records.ts';
import { useHref } from '#queries/useHref.ts';
import { LinkButton } from '#ui/Button.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import { useToast } from '#ui/Toasts.tsx';
import { SetUpForm } from './SetUpForm.tsx';

/** Begins a real partnership, on one page. A database holds one: where there is one, it says so. */
export function SetUpPage() {
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
      <PageHeader
        title="Set up a partnership"
        meta={['Kept in this browser, on this device', 'All of it can be added to later']}
      />
      {existing === null ? (
        <SetUpForm onDone={afterwards} />
      ) : (
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

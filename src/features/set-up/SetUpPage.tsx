import { useParams } from '@tanstack/react-router';
import { thePartnership } from '#domain/plans/partnershipAt.ts';
import type { Records } from '#domain/versions/records.ts';
import { useLiveRecords } from '#queries/records.ts';
import { useServices } from '#queries/services.ts';
import { useHref } from '#queries/useHref.ts';
import { LinkButton } from '#ui/Button.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import { SetUpSteps } from './SetUpSteps.tsx';
import { Started } from './Started.tsx';
import { readStep, STARTED } from './steps.ts';

/** Begins a real partnership, in five short steps. A database holds one: where there is one, it says so. */
export function SetUpPage() {
  const { step: named } = useParams({ strict: false });
  const { place } = useServices();
  const existing = useLiveRecords(nameOfPartnership);
  const href = useHref();
  const step = readStep(named);

  if (place !== 'files' && existing === null) {
    return <SetUpSteps step={step === STARTED ? null : step} />;
  }
  if (place !== 'files' && existing !== null && step === STARTED)
    return <Started name={existing} />;
  return (
    <>
      <title>Set up a partnership</title>
      <PageHeader title="Set up a partnership" meta={['Kept in this browser, on this device']} />
      {place === 'files' ? (
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
      ) : (
        <EmptyState
          title={`${existing} is set up here already`}
          action={<LinkButton href={href({ to: '/board' })}>Open its board</LinkButton>}
        >
          This browser keeps one partnership. What it is made of can be changed under Settings.
        </EmptyState>
      )}
    </>
  );
}

const nameOfPartnership = (records: Records) => thePartnership(records)?.value.name ?? null;

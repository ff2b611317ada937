import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { PastDay } from '#domain/asAt/chooseAsAt.ts';
import { sayDay } from '#domain/calendar.ts';
import type { IsoDate } from '#domain/ids.ts';
import { useFirstDay } from '#queries/records.ts';
import { useServices } from '#queries/services.ts';
import { pastDayAddress } from '#queries/source.ts';
import { sayNothingYet } from '#ui/asAtWords.ts';
import { Button } from '#ui/Button.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';

interface PastDayGateProps {
  readonly pastDay: PastDay;
  readonly children: ReactNode;
}

/** Says so, instead of any page, where the day has not come or nothing was there yet. */
export function PastDayGate({ pastDay, children }: PastDayGateProps) {
  const { today } = useServices();
  const first = useFirstDay(pastDay);
  const isToCome = pastDay.day > today();
  if (!isToCome && first !== null && first <= pastDay.day) return children;
  return <NothingThen pastDay={pastDay} first={isToCome ? null : first} isToCome={isToCome} />;
}

interface NothingThenProps {
  readonly pastDay: PastDay;
  /** The earliest day worth going to; `null` where there is none to offer. */
  readonly first: IsoDate | null;
  readonly isToCome: boolean;
}

function NothingThen({ pastDay, first, isToCome }: NothingThenProps) {
  const navigate = useNavigate();
  const lookAt = (at: string | undefined) =>
    void navigate({ to: '.', search: (before) => ({ ...before, at }) });
  const title = isToCome ? 'That day has not come yet' : 'Nothing was there yet';
  return (
    <>
      <title>{title}</title>
      <PageHeader title={sayDay(pastDay.day)} />
      <EmptyState
        title={title}
        action={
          <>
            <Button look="primary" onClick={() => lookAt(undefined)}>
              Back to today
            </Button>{' '}
            {first && (
              <Button onClick={() => lookAt(pastDayAddress({ ...pastDay, day: first }))}>
                Go to {sayDay(first)}
              </Button>
            )}
          </>
        }
      >
        {isToCome
          ? 'What is to come is not known: choose today or an earlier day.'
          : sayNothingYet(pastDay, first)}
      </EmptyState>
    </>
  );
}

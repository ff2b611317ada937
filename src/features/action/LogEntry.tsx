import { sayDay } from '#domain/calendar.ts';
import type { RecordId } from '#domain/ids.ts';
import type { LockedPeriod } from '#domain/meetings/locks.ts';
import type { LoggedUpdate } from '#domain/progress/updateLog.ts';
import { LoggedEntry } from '#ui/updates/LoggedEntry.tsx';
import { LinkTo } from './LinkTo.ts';
import { ReviewWays } from './ReviewWays.tsx';

interface LogEntryProps {
  readonly logged: LoggedUpdate;
  /** Of the action's milestones, by id. */
  readonly titles: ReadonlyMap<RecordId<'milestone'>, string>;
  readonly lateFor: LockedPeriod | null;
  readonly canCorrect: boolean;
}

/** One update of the action, with what can be done with it. */
export const LogEntry = ({ logged, titles, lateFor, canCorrect }: LogEntryProps) => {
  const { id, value } = logged.update;
  return (
    <LoggedEntry
      logged={logged}
      titles={titles}
      lateFor={lateFor}
      heading={sayDay(value.asOf)}
      ways={
        canCorrect && (
          <>
            <LinkTo
              to="/actions/$action/record"
              params={{ action: value.action }}
              search={{ corrects: id }}
              look="quiet"
              aria-label={`Put right the update of ${sayDay(value.asOf)}`}
            >
              Put right…
            </LinkTo>
            <ReviewWays logged={logged} />
          </>
        )
      }
    />
  );
};

import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { addDays, sayDay } from '#domain/calendar.ts';
import type { IsoDate } from '#domain/ids.ts';
import { DUE_LISTS, inDueList, ledBy } from '#domain/progress/dueLists.ts';
import {
  countDue,
  type DueView,
  dueView,
  EVERYBODY,
  readWhose,
  type Whose,
} from '#domain/progress/dueView.ts';
import type { Records } from '#domain/versions/records.ts';
import { useAuthor } from '#queries/author.ts';
import { useRecords } from '#queries/records.ts';
import { useRemembered } from '#queries/remembered.ts';
import { useIsReadOnly } from '#queries/source.ts';
import { CycleNote } from '#ui/CycleNote.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import { CalendarFile } from './CalendarFile.tsx';
import { DueCounts } from './DueCounts.tsx';
import styles from './DuePage.module.css';
import { DueSection } from './DueSection.tsx';
import { FollowUpsDue } from './FollowUpsDue.tsx';
import { LinkTo } from './LinkTo.ts';
import { WhoseBar } from './WhoseBar.tsx';
import { sayInTime } from './words.ts';

/** What there is to do, for a subgroup or an agency, or for all of them. */
export function DuePage() {
  const author = useAuthor();
  const show = useCallback(
    (records: Records, asAt: IsoDate) => dueView(records, asAt, author),
    [author],
  );
  const view = useRecords(show);
  if (view) return <Due view={view} />;
  return (
    <>
      <title>Due</title>
      <PageHeader title="What is due" />
      <EmptyState title="No partnership here" action={<LinkTo to="/set-up">Set one up</LinkTo>}>
        What is due comes from the action plans of its subgroups.
      </EmptyState>
    </>
  );
}

interface DueProps {
  readonly view: DueView;
}

function Due({ view }: DueProps) {
  const [whose, changeWhose] = useWhose(view);
  const isReadOnly = useIsReadOnly();
  const { asAt, period, note } = view;
  const ofSubgroup = whose.of
    ? view.rows.filter(({ action }) => action.value.subgroup === whose.of)
    : view.rows;
  const rows = ledBy(ofSubgroup, whose.agency);
  const counts = countDue(rows);
  const filled = DUE_LISTS.filter((list) => counts[list] > 0);
  return (
    <div className={styles.page}>
      <title>Due</title>
      <PageHeader
        title="What is due"
        meta={[
          `As at ${sayDay(asAt)}`,
          sayInTime(period, sayDay(addDays(period.end, view.graceDays))),
        ]}
        actions={
          <>
            {!isReadOnly && (
              <LinkTo to="/due/reminders" icon="open">
                Remind the chairs
              </LinkTo>
            )}
            <CalendarFile rows={rows} />
          </>
        }
      />
      {note && <CycleNote of={note} />}
      <WhoseBar {...{ view, whose, changeWhose }} />
      <DueCounts {...{ view, counts }} />
      {filled.length === 0 && (
        <EmptyState title="Nothing is due">
          No action here is late, silent or waiting for an update.
        </EmptyState>
      )}
      {filled.map((list) => (
        <DueSection key={list} {...{ view, list, whose }} rows={inDueList(rows, list)} />
      ))}
      <FollowUpsDue whose={whose} />
    </div>
  );
}

/** As in the address, else as it was chosen last on this device. */
function useWhose(view: DueView) {
  const search = useSearch({ from: '/due', select: (all) => JSON.stringify(readWhose(all)) });
  const [remembered, remember] = useRemembered('due:subgroup');
  const navigate = useNavigate({ from: '/due' });
  const { of = remembered, agency } = JSON.parse(search) as Whose;
  const subgroup = view.subgroups.find(({ id }) => id === of)?.id;
  const whose = { of: subgroup, agency: view.agencies.find(({ id }) => id === agency)?.id };
  const changeWhose = (changed: Partial<typeof whose>) => {
    const next = { ...whose, ...changed };
    if ('of' in changed) remember(next.of ?? EVERYBODY);
    void navigate({
      to: '.',
      search: { of: next.of ?? EVERYBODY, ...(next.agency && { agency: next.agency }) },
      resetScroll: false,
    });
  };
  return [whose, changeWhose] as const;
}

export type Chosen = ReturnType<typeof useWhose>[0];
export type ChangeWhose = ReturnType<typeof useWhose>[1];

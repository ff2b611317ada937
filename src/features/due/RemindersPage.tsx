import { sayDay } from '#domain/calendar.ts';
import { chasesOf } from '#domain/progress/chase.ts';
import { useRecords } from '#queries/records.ts';
import { useHref } from '#queries/useHref.ts';
import { Breadcrumb } from '#ui/Breadcrumb.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { Notice } from '#ui/Notice.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import styles from './Reminders.module.css';
import { ReminderCard } from './ReminderCard.tsx';
import { sayOwing } from './reminderWords.ts';

/** Who still has to report in this period, with a message for each to copy. */
export function RemindersPage() {
  const chases = useRecords(chasesOf);
  const href = useHref();
  const owing = chases?.subgroups.filter(({ owed }) => owed.length > 0) ?? [];
  const upToDate = chases?.subgroups.filter(({ owed }) => owed.length === 0) ?? [];
  return (
    <div className={styles.page}>
      <title>Who still has to report</title>
      <PageHeader
        title="Who still has to report"
        breadcrumb={<Breadcrumb trail={[{ label: 'Due', href: href({ to: '/due' }) }]} />}
        meta={
          chases
            ? [`As at ${sayDay(chases.asAt)}`, chases.period.label, `By ${sayDay(chases.dueBy)}`]
            : []
        }
      />
      <Notice title="This app cannot send e-mail">
        Each message is made from the plan. Copy it, and paste it into an e-mail of your own:
        nothing leaves this device by itself.
      </Notice>
      {chases && <p role="status">{sayOwing(chases)}</p>}
      {chases && owing.length === 0 && (
        <EmptyState title="Nobody has to be reminded">
          Every action that has begun has an update for {chases.period.label}, or none has begun.
        </EmptyState>
      )}
      {chases &&
        owing.map((chase) => (
          <ReminderCard key={chase.profile.subgroup.id} {...{ chases, chase }} />
        ))}
      {upToDate.length > 0 && (
        <section className={styles.done}>
          <h2>Nothing is owed by</h2>
          <ul>
            {upToDate.map(({ profile, doneCount }) => (
              <li key={profile.subgroup.id}>
                {profile.subgroup.value.name} ({doneCount} reported)
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

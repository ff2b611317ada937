import { useCallback } from 'react';
import { sayDay } from '#domain/calendar.ts';
import type { IsoDate } from '#domain/ids.ts';
import type { PlanRow } from '#domain/plans/planRow.ts';
import type { ReformDraft } from '#domain/reform/reformDraft.ts';
import { type ActionToMove, type Reform, reformSubgroups } from '#domain/reform/reformSubgroups.ts';
import type { Records } from '#domain/versions/records.ts';
import { useLiveRecords } from '#queries/records.ts';
import { PageSection } from '#ui/PageSection.tsx';
import type { TableColumn } from '#ui/table/column.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import { sayNumberOf, SUBGROUP_STATE_WORDS } from '#ui/words.ts';
import styles from '../Steps.module.css';

interface CheckStepProps {
  readonly draft: ReformDraft;
}

/** All that will be written, before any of it is. */
export function CheckStep({ draft }: CheckStepProps) {
  const show = useCallback(
    (records: Records, today: IsoDate) => reformSubgroups(draft, records, today),
    [draft],
  );
  const result = useLiveRecords(show);
  return result.ok ? <Preview reform={result.value} /> : null;
}

interface PreviewProps {
  readonly reform: Reform;
}

function Preview({ reform }: PreviewProps) {
  const { way, on, reason, into, ended, moves, stay } = reform;
  const isNew = into.filter(({ record }) => record === null);
  return (
    <div>
      <PageSection title="Subgroups" words={`From ${sayDay(on)}: ${reason}`}>
        <ul className={styles.links}>
          {way === 'rename' &&
            into.map(({ record, value }) => (
              <li key={value.name}>
                {record?.value.name} ({record?.value.code}) is called <strong>{value.name}</strong>{' '}
                ({value.code}).
              </li>
            ))}
          {isNew.map(({ value }) => (
            <li key={value.name}>
              <strong>{value.name}</strong> is new, with the letters {value.code}.
            </li>
          ))}
          {way !== 'rename' &&
            into
              .filter(({ record }) => record !== null)
              .map(({ value }) => (
                <li key={value.name}>
                  <strong>{value.name}</strong> goes on.
                </li>
              ))}
          {ended.map(({ value }) => (
            <li key={value.name}>
              <strong>{value.name}</strong>: {SUBGROUP_STATE_WORDS[value.state].toLowerCase()}. It
              keeps its page, and its past.
            </li>
          ))}
        </ul>
      </PageSection>
      {way !== 'rename' && (
        <PageSection
          title={sayNumberOf(moves.length, 'action moves', 'actions move')}
          words="Each keeps its updates, dates and sign-offs: the board’s counts stay as they are."
        >
          {moves.length > 0 && (
            <DataTable
              caption="Actions that move"
              isCaptionHidden
              columns={columnsOf(reform)}
              rows={moves}
              rowKey={({ row }) => row.action.id}
            />
          )}
        </PageSection>
      )}
      {stay.length > 0 && (
        <PageSection
          title={sayNumberOf(stay.length, 'action stays', 'actions stay')}
          words={sayStaying(stay, ended.length > 0)}
        >
          <ul className={styles.links}>
            {stay.map(({ action, subgroup }) => (
              <li key={action.id}>
                {action.value.ref} {action.value.title} ({subgroup?.name})
              </li>
            ))}
          </ul>
        </PageSection>
      )}
    </div>
  );
}

/** Whoever leaves work with a group that is no longer there is told so. */
function sayStaying(stay: readonly PlanRow[], isEnded: boolean): string {
  const live = stay.filter(({ state }) => state !== 'complete' && state !== 'closed').length;
  if (!isEnded || live === 0) return 'They are where they were.';
  return `${sayNumberOf(live, 'of them is', 'of them are')} still to be delivered, and would be left to a subgroup that is at work no longer.`;
}

const columnsOf = ({ into }: Reform): readonly TableColumn<ActionToMove>[] => [
  { title: 'Was', width: 'fit', read: ({ row }) => row.action.value.ref },
  { title: 'Will be', width: 'fit', read: ({ ref }) => ref },
  { title: 'Action', width: 'wide', isRowHead: true, read: ({ row }) => row.action.value.title },
  { title: 'In', width: 'medium', read: ({ to }) => into[to]?.value.name ?? '' },
];

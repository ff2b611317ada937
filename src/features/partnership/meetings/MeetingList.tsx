import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useId } from 'react';
import { sayShortDay } from '#domain/calendar.ts';
import type { IsoDate } from '#domain/ids.ts';
import { type MeetingLine, meetingLines, subgroupLines } from '#domain/structure/lists.ts';
import type { Records } from '#domain/versions/records.ts';
import { useRecords } from '#queries/records.ts';
import { BODY_WORDS } from '#ui/meetingWords.ts';
import type { TableColumn } from '#ui/table/column.ts';
import { NotInUse } from '../NotInUse.tsx';
import { RegisterPage } from '../RegisterPage.tsx';
import { nameColumn, RegisterTable } from '../RegisterTable.tsx';
import styles from './MeetingList.module.css';
import { MEETINGS } from './meetings.tsx';
import { WITHOUT_NAME } from './whoOptions.ts';

/** Those to come, the next one first; then those that were. */
export function MeetingList() {
  const { of } = useSearch({ from: '/partnership/$section' });
  const show = useCallback(
    (records: Records, asAt: IsoDate) => ({
      ...meetingLines(records, asAt, of),
      hasAny:
        meetingLines(records, asAt).toCome.length + meetingLines(records, asAt).past.length > 0,
      bodies: subgroupLines(records, asAt),
    }),
    [of],
  );
  const { toCome, past, hasAny, bodies } = useRecords(show);
  const { section, words } = MEETINGS;
  return (
    <RegisterPage
      section={section}
      words={words}
      count={hasAny ? 1 : 0}
      of={of}
      notInUse={<NotInUse register={MEETINGS} />}
    >
      <WhoMeets of={of} bodies={bodies} />
      <section className={styles.part}>
        <h3>To come</h3>
        {toCome.length === 0 ? (
          <p>None is arranged.</p>
        ) : (
          <RegisterTable
            section={section}
            caption="Meetings to come"
            isCaptionHidden
            columns={COLUMNS}
            rows={toCome}
          />
        )}
      </section>
      {past.length > 0 && (
        <section className={styles.part}>
          <h3>Past</h3>
          <RegisterTable
            section={section}
            caption="Past meetings"
            isCaptionHidden
            columns={COLUMNS}
            rows={past}
          />
        </section>
      )}
    </RegisterPage>
  );
}

interface WhoMeetsProps {
  readonly of: string | undefined;
  readonly bodies: readonly { readonly name: string; readonly record: { readonly id: string } }[];
}

/** Among forty subgroups, the meetings of one. What was chosen stands in the address. */
function WhoMeets({ of, bodies }: WhoMeetsProps) {
  const id = useId();
  const navigate = useNavigate();
  return (
    <div className={styles.filter}>
      <label htmlFor={id}>Who meets</label>
      <select
        id={id}
        className={styles.select}
        value={of ?? ''}
        onChange={({ target: { value } }) =>
          void navigate({
            to: '/partnership/$section',
            params: { section: MEETINGS.section },
            search: value === '' ? {} : { of: value },
            resetScroll: false,
          })
        }
      >
        <option value="">All bodies</option>
        {WITHOUT_NAME.map((body) => (
          <option key={body} value={body}>
            {BODY_WORDS[body]}
          </option>
        ))}
        {bodies.map(({ record, name }) => (
          <option key={record.id} value={record.id}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

const COLUMNS: readonly TableColumn<MeetingLine>[] = [
  { title: 'Day', read: ({ record }) => sayShortDay(record.value.on), width: 'fit' },
  nameColumn('Title'),
  {
    title: 'Who meets',
    read: ({ body, record }) => body || BODY_WORDS[record.value.body],
    width: 'medium',
  },
];

import { useNavigate } from '@tanstack/react-router';
import { useId, useRef } from 'react';
import type { FieldValues } from 'react-hook-form';
import { sayMoment } from '#domain/calendar.ts';
import type { MutableKind } from '#domain/records/kinds.ts';
import { allOf } from '#domain/structure/others.ts';
import type { Recorded } from '#domain/versions/records.ts';
import { useRecords } from '#queries/records.ts';
import { useRetiring } from '#queries/saving.ts';
import { useIsReadOnly } from '#queries/source.ts';
import { sayAuthor } from '#ui/authorWords.ts';
import { Button } from '#ui/Button.tsx';
import { NotSaved } from '#ui/NotSaved.tsx';
import type { TableColumn } from '#ui/table/column.ts';
import { looking } from './looking.ts';
import type { Register } from './register.ts';
import styles from './RegisterPage.module.css';
import { nameColumn, type RegisterRow, RegisterTable } from './RegisterTable.tsx';

interface NotInUseProps<K extends MutableKind, Draft extends FieldValues> {
  readonly register: Register<K, Draft>;
}

interface RetiredRow<K extends MutableKind> extends RegisterRow {
  readonly record: Recorded<K>;
}

/** What was taken out of use, each with a way back. */
export function NotInUse<K extends MutableKind, Draft extends FieldValues>({
  register,
}: NotInUseProps<K, Draft>) {
  const { kind, nameOf, edit, draftOf } = register;
  const { records, asAt } = useRecords(looking);
  const isReadOnly = useIsReadOnly();
  const navigate = useNavigate();
  const { restore, isPending, error } = useRetiring();
  const headingId = useId();
  const section = useRef<HTMLElement>(null);
  const retired = allOf(records, kind).filter(({ isRetired }) => isRetired);
  if (retired.length === 0) return null;

  const putBack = async (record: Recorded<K>) => {
    const { id: self, value: before } = record;
    const isSound = edit(draftOf(record, records), { before, self, records }).ok;
    if (!isSound || record.conflicts.length > 0) {
      // Its page says what stands in the way, and has the fields to change it.
      const params = { section: register.section, record: self };
      return navigate({ to: '/partnership/$section/$record', params });
    }
    // The row goes, and the focus with it unless it is moved.
    const heading = section.current?.closest('main')?.querySelector('h1');
    try {
      await restore(record, `${nameOf(record.value, records, asAt)} is in use again`);
    } catch {
      // Said above the list.
      return;
    }
    heading?.focus();
  };
  const restoring: TableColumn<RetiredRow<K>> = {
    title: 'Put back',
    read: () => '',
    show: ({ record, name }) => (
      <Button
        icon="history"
        isPending={isPending}
        aria-label={`Restore ${name}`}
        onClick={() => void putBack(record)}
      >
        Restore
      </Button>
    ),
  };
  const columns: readonly TableColumn<RetiredRow<K>>[] = [
    nameColumn('Name'),
    {
      title: 'Taken out of use',
      read: ({ record: { writtenAt, author } }) =>
        author.name === ''
          ? sayMoment(writtenAt)
          : `${sayMoment(writtenAt)}, by ${sayAuthor(author)}`,
      width: 'wide',
    },
    ...(isReadOnly ? [] : [restoring]),
  ];
  return (
    <section ref={section} className={styles.section} aria-labelledby={headingId}>
      <h2 id={headingId}>Not in use</h2>
      <p className={styles.about}>
        Nothing is deleted: the history stays, and what speaks of these keeps their names.
      </p>
      {error && <NotSaved />}
      <RegisterTable
        section={register.section}
        caption="Not in use"
        isCaptionHidden
        columns={columns}
        rows={retired.map((record) => ({ record, name: nameOf(record.value, records, asAt) }))}
      />
    </section>
  );
}

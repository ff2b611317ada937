import { useMemo } from 'react';
import { sayMoment, sayShortDay } from '#domain/calendar.ts';
import { shortHash } from '#domain/snapshots/names.ts';
import type { Summarised } from '#domain/versions/records.ts';
import { useHref } from '#queries/useHref.ts';
import { sayAuthor } from '#ui/authorWords.ts';
import { LinkButton } from '#ui/Button.tsx';
import { EDITION_WORDS } from '#ui/editionWords.ts';
import type { TableColumn } from '#ui/table/column.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import { sayNumber } from '#ui/words.ts';
import { sayMarking, type Words } from '#ui/partnershipWords.ts';
import { useWords } from '#ui/WordsContext.ts';
import { SaveAsFile } from './SaveAsFile.tsx';
import styles from './Snapshots.module.css';

type Row = Summarised<'snapshot'>;

interface SnapshotTableProps {
  /** The latest first. */
  readonly snapshots: readonly Row[];
}

/** The snapshots taken here. The row opens the snapshot's board. */
export function SnapshotTable({ snapshots }: SnapshotTableProps) {
  const href = useHref();
  const words = useWords();
  const columns = useMemo(
    (): readonly TableColumn<Row>[] => [
      ...columnsOf(words),
      {
        title: 'Pack, print or save',
        read: () => '',
        show: ({ id, value }) => (
          <span className={styles.rowActions}>
            <LinkButton
              look="quiet"
              icon="download"
              href={href({ to: '/reports', search: { of: id } })}
              aria-label={`Make a pack of snapshot ${value.number}`}
            >
              Make a pack
            </LinkButton>
            <LinkButton
              look="quiet"
              icon="print"
              href={href({ to: '/print', search: { at: id } })}
              aria-label={`Print snapshot ${value.number}`}
            >
              Print
            </LinkButton>
            <SaveAsFile source={{ kind: 'snapshot', id }} number={value.number} />
          </span>
        ),
      },
    ],
    [href, words],
  );
  return (
    <DataTable
      caption="Taken here"
      columns={columns}
      rows={snapshots}
      rowKey={({ id }) => id}
      rowHref={({ id }) => href({ to: '/board', search: { at: id } })}
    />
  );
}

const columnsOf = (words: Words): readonly TableColumn<Row>[] => [
  { title: 'Number', read: ({ value }) => String(value.number), isNumber: true },
  {
    title: 'Title',
    isRowHead: true,
    width: 'medium',
    read: ({ value }) => value.title,
    show: ({ value }) => <bdi>{value.title}</bdi>,
  },
  { title: 'As at', read: ({ value }) => sayShortDay(value.asAt) },
  { title: 'Made by', width: 'medium', read: ({ value }) => sayAuthor(value.madeBy) },
  { title: 'When', width: 'narrow', read: ({ value }) => sayMoment(value.madeAt) },
  { title: 'Edition', read: ({ value }) => EDITION_WORDS[value.edition ?? 'full'] },
  { title: 'Marking', read: ({ value }) => sayMarking(words, value.marking) },
  {
    title: 'Hash',
    read: ({ value }) => shortHash(value.hash),
    show: ({ value }) => (
      <code title={value.hash} className={styles.hash}>
        {shortHash(value.hash)}
      </code>
    ),
  },
  { title: 'Records', read: ({ value }) => sayNumber(value.recordCount), isNumber: true },
];

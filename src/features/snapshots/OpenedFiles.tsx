import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { sayMoment, sayShortDay } from '#domain/calendar.ts';
import { shortHash } from '#domain/snapshots/names.ts';
import { type OpenedFile, useForgetFile, useOpenedFiles, useOpenFile } from '#queries/snapshots.ts';
import { fileAddress } from '#queries/source.ts';
import { useHref } from '#queries/useHref.ts';
import { Button, LinkButton } from '#ui/Button.tsx';
import { FileDrop } from '#ui/FileDrop.tsx';
import { FileProblem } from '#ui/FileProblem.tsx';
import type { TableColumn } from '#ui/table/column.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import styles from './Snapshots.module.css';

/** Snapshots that came as files: opened here, and kept apart from every partnership's records. */
export function OpenedFiles() {
  const open = useOpenFile();
  const forget = useForgetFile();
  const files = useOpenedFiles();
  const navigate = useNavigate();
  const href = useHref();
  if (open.error) throw open.error;

  const openFile = async (file: File) => {
    const result = await open.mutateAsync(file);
    if (!result.ok) return;
    await navigate({ to: '/board', search: { at: fileAddress(result.value.snapshot.hash) } });
  };
  const { mutate: forgetFile } = forget;
  const columns = useMemo(
    (): readonly TableColumn<OpenedFile>[] => [
      ...COLUMNS,
      {
        title: 'Print or forget',
        read: () => '',
        show: ({ hash, title }) => (
          <span className={styles.rowActions}>
            <LinkButton
              look="quiet"
              icon="print"
              href={href({ to: '/print', search: { at: fileAddress(hash) } })}
              aria-label={`Print ${title}`}
            >
              Print
            </LinkButton>
            <Button
              look="quiet"
              icon="close"
              aria-label={`Forget ${title}`}
              onClick={() => forgetFile(hash)}
            >
              Forget
            </Button>
          </span>
        ),
      },
    ],
    [href, forgetFile],
  );
  return (
    <section className={styles.files} aria-label="Opened from files">
      <FileDrop
        label="Open a snapshot file"
        accept=".ndjson"
        isPending={open.isPending}
        onFile={(file) => void openFile(file)}
      >
        or drop it on this page. It is checked for any change and shown; nothing is added to the
        partnership’s records.
      </FileDrop>
      {open.data?.ok === false && open.variables && (
        <FileProblem name={open.variables.name} problem={open.data.problem} />
      )}
      {files.length > 0 && (
        <DataTable
          caption="Opened from files"
          columns={columns}
          rows={files}
          rowKey={({ hash }) => hash}
          rowHref={({ hash }) => href({ to: '/board', search: { at: fileAddress(hash) } })}
        />
      )}
    </section>
  );
}

const COLUMNS: readonly TableColumn<OpenedFile>[] = [
  {
    title: 'Title',
    isRowHead: true,
    width: 'medium',
    read: ({ title }) => title,
    show: ({ title }) => <bdi>{title}</bdi>,
  },
  { title: 'As at', read: ({ asAt }) => sayShortDay(asAt) },
  {
    title: 'File',
    width: 'wide',
    read: ({ name }) => name,
    show: ({ name }) => <bdi>{name}</bdi>,
  },
  { title: 'Opened', width: 'narrow', read: ({ openedAt }) => sayMoment(openedAt) },
  {
    title: 'Hash',
    read: ({ hash }) => shortHash(hash),
    show: ({ hash }) => <code className={styles.hash}>{shortHash(hash)}</code>,
  },
];

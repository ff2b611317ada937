import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { FieldValues } from 'react-hook-form';
import type { RecordId } from '#domain/ids.ts';
import type { MutableKind, RecordBodies } from '#domain/records/kinds.ts';
import { recordOf } from '#domain/structure/others.ts';
import { useRecords } from '#queries/records.ts';
import { useServices } from '#queries/services.ts';
import { useWhyReadOnly } from '#queries/source.ts';
import { useHref } from '#queries/useHref.ts';
import { sayWhyReadOnly } from '#ui/asAtWords.ts';
import { Breadcrumb } from '#ui/Breadcrumb.tsx';
import { Notice } from '#ui/Notice.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import { ExistingRecord } from './ExistingRecord.tsx';
import { looking } from './looking.ts';
import { RecordForm } from './RecordForm.tsx';
import type { Register } from './register.ts';
import { bookOf } from './sections.ts';
import { useRecordWords } from './useRecordWords.ts';

interface RecordPageProps<K extends MutableKind, Draft extends FieldValues> {
  readonly register: Register<K, Draft>;
}

/** One record of a list to be changed, or a new one to be added. */
export function RecordPage<K extends MutableKind, Draft extends FieldValues>({
  register,
}: RecordPageProps<K, Draft>) {
  const { record: id } = useParams({ from: '/partnership/$section/$record' });
  const { records, asAt } = useRecords(looking);
  const href = useHref();
  const { section, words } = register;
  const breadcrumb = (
    <Breadcrumb
      trail={[
        {
          label: `${bookOf(section)}: ${words.title.toLowerCase()}`,
          href: href({ to: '/partnership/$section', params: { section } }),
        },
      ]}
    />
  );
  const record = id === 'new' ? null : recordOf(records, register.kind, id as RecordId<K>);
  if (record) {
    const name = register.nameOf(record.value, records, asAt);
    return (
      <>
        <title>{`${name}: ${words.title.toLowerCase()}`}</title>
        <PageHeader
          title={name}
          breadcrumb={breadcrumb}
          meta={[words.kind]}
          actions={register.Links && !record.isRetired && <register.Links id={record.id} />}
        />
        <ExistingRecord register={register} record={record} name={name} />
      </>
    );
  }
  return (
    <>
      <title>{id === 'new' ? words.add : 'Not found'}</title>
      <PageHeader
        title={id === 'new' ? words.add : 'There is no such record here'}
        breadcrumb={breadcrumb}
      />
      {id === 'new' ? (
        <NewRecord register={register} />
      ) : (
        <p>It may not be in what you look at, or not have reached this device yet.</p>
      )}
    </>
  );
}

function NewRecord<K extends MutableKind, Draft extends FieldValues>({
  register,
}: RecordPageProps<K, Draft>) {
  const { of } = useSearch({ from: '/partnership/$section/$record' });
  const { records, asAt } = useRecords(looking);
  const { today } = useServices();
  const why = useWhyReadOnly();
  const navigate = useNavigate();
  const words = useRecordWords(register);
  const [last, setLast] = useState<{ readonly value: RecordBodies[K]; readonly count: number }>();
  const { section } = register;

  if (why) {
    return <Notice title="Nothing can be added here">{sayWhyReadOnly(why, 'to add to it')}</Notice>;
  }
  const afterwards = (value: RecordBodies[K], isMore: boolean, id: RecordId<K>) => {
    if (isMore) setLast({ value, count: (last?.count ?? 0) + 1 });
    else if (register.pageOf) void navigate(register.pageOf(id));
    else void navigate({ to: '/partnership/$section', params: { section }, search: {} });
  };
  return (
    <RecordForm
      key={last?.count ?? 0}
      register={register}
      records={records}
      words={words}
      now={null}
      blank={register.blank({ records, today: today(), of, like: last?.value ?? null })}
      label={register.words.add}
      saveLabel="Save"
      isNext={last !== undefined}
      sayDone={(value) => `${register.nameOf(value, records, asAt)} added`}
      onSaved={afterwards}
    />
  );
}

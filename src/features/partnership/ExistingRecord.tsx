import { useNavigate } from '@tanstack/react-router';
import type { FieldValues } from 'react-hook-form';
import type { MutableKind } from '#domain/records/kinds.ts';
import type { Recorded } from '#domain/versions/records.ts';
import { useRecords } from '#queries/records.ts';
import { useServices } from '#queries/services.ts';
import { useSettle } from '#queries/settling.ts';
import { useIsReadOnly } from '#queries/source.ts';
import { DescriptionList } from '#ui/DescriptionList.tsx';
import { Conflicts } from '#ui/disagreement/Conflicts.tsx';
import { Notice } from '#ui/Notice.tsx';
import { useToast } from '#ui/Toasts.tsx';
import styles from './ExistingRecord.module.css';
import { looking } from './looking.ts';
import { RecordForm } from './RecordForm.tsx';
import type { Register } from './register.ts';
import { Retire } from './Retire.tsx';
import { useRecordWords } from './useRecordWords.ts';

interface ExistingRecordProps<K extends MutableKind, Draft extends FieldValues> {
  readonly register: Register<K, Draft>;
  readonly record: Recorded<K>;
  readonly name: string;
}

/** A record to be changed, unless it is looked at as it was, or people disagree about it. */
export function ExistingRecord<K extends MutableKind, Draft extends FieldValues>({
  register,
  record,
  name,
}: ExistingRecordProps<K, Draft>) {
  const { records } = useRecords(looking);
  const { today } = useServices();
  const isReadOnly = useIsReadOnly();
  const words = useRecordWords(register);
  const settle = useSettle(record);
  const navigate = useNavigate();
  const toast = useToast();
  const { isRetired, conflicts, value } = record;
  const { section } = register;

  const toList = () =>
    void navigate({ to: '/partnership/$section', params: { section }, search: {} });
  const toPage = (pageOf: NonNullable<typeof register.pageOf>) => () =>
    void navigate(pageOf(record.id));
  return (
    <div className={styles.page}>
      {isRetired && (
        <Notice title="Not in use">
          {isReadOnly
            ? 'It was taken out of use. Its history stays.'
            : 'It was taken out of use. Its history stays, and saving puts it back.'}
        </Notice>
      )}
      {conflicts.length > 0 && (
        <Conflicts
          record={record}
          {...words}
          onSettle={
            isReadOnly
              ? null
              : (choices) => settle(choices).then(() => toast('The disagreement is settled'))
          }
        />
      )}
      {isReadOnly || conflicts.length > 0 ? (
        <DescriptionList
          items={Object.entries(value)
            .filter(([field]) => Object.hasOwn(register.fields, field))
            .map(([field, said]) => ({
              term: words.sayField(field),
              detail: words.sayValue(field, said),
            }))}
        />
      ) : (
        <>
          <RecordForm
            register={register}
            records={records}
            words={words}
            now={record}
            blank={register.blank({ records, today: today(), of: undefined, like: null })}
            label={`Change ${name}`}
            saveLabel={isRetired ? 'Save and restore' : 'Save'}
            isNext={false}
            sayDone={() => (isRetired ? `${name} is in use again` : `${name} saved`)}
            onSaved={register.pageOf ? toPage(register.pageOf) : toList}
          />
          {!isRetired && <Retire register={register} record={record} name={name} />}
        </>
      )}
    </div>
  );
}

import type { FieldValues } from 'react-hook-form';
import { namesOf } from '#domain/plans/namesOf.ts';
import type { MutableKind } from '#domain/records/kinds.ts';
import { useRecords } from '#queries/records.ts';
import { useWords } from '#ui/WordsContext.ts';
import type { Register } from './register.ts';

/** How the fields of a record are called, and what they say. */
export interface RecordWords {
  readonly sayField: (field: string) => string;
  readonly sayValue: (field: string, value: unknown) => string;
}

export function useRecordWords<K extends MutableKind, Draft extends FieldValues>({
  fields,
  sayValue,
}: Register<K, Draft>): RecordWords {
  const names = useRecords(namesOf);
  const words = useWords();
  const called: Readonly<Record<string, string>> = { ...fields, isRetired: 'In use or not' };
  return {
    // A field that a newer app added keeps the name it has there.
    sayField: (field) => (Object.hasOwn(called, field) ? (called[field] ?? field) : field),
    sayValue: (field, value) => {
      if (field !== 'isRetired') return sayValue(field, value, { names, words });
      return value === true ? 'Taken out of use' : 'Kept in use';
    },
  };
}

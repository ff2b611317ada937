import * as v from 'valibot';
import type { Instant, IsoDate, RecordId, Sha256 } from '#domain/ids.ts';
import type { RecordKind } from '#domain/records/kinds.ts';
import { MARKINGS } from '#domain/records/subgroup.ts';

const text = (pattern: RegExp) => (value: unknown) =>
  typeof value === 'string' && pattern.test(value);

export const isoDate = v.custom<IsoDate>(text(/^\d{4}-\d\d-\d\d$/));
export const instant = v.custom<Instant>(text(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/));
export const sha256 = v.custom<Sha256>(text(/^[0-9a-f]{64}$/));
export const recordId = <K extends RecordKind>() => v.custom<RecordId<K>>(text(/^[\w-]+$/));
export const count = v.pipe(v.number(), v.integer());
export const marking = v.picklist(MARKINGS);
export const author = v.looseObject({ name: v.string(), agency: v.string() });

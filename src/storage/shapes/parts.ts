import * as v from 'valibot';
import type { Instant, IsoDate, RecordId, Sha256 } from '#domain/ids.ts';
import type { RecordKind } from '#domain/records/kinds.ts';
import { MARKINGS } from '#domain/records/subgroup.ts';

const text = (pattern: RegExp) => (value: unknown) =>
  typeof value === 'string' && pattern.test(value);

/** A month or hour that there is not would fail wherever it is put into words. */
const DAY = String.raw`\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`;
const TIME = String.raw`(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}`;

export const isoDate = v.custom<IsoDate>(text(new RegExp(`^${DAY}$`)));
export const instant = v.custom<Instant>(text(new RegExp(`^${DAY}T${TIME}Z$`)));
export const sha256 = v.custom<Sha256>(text(/^[0-9a-f]{64}$/));
export const recordId = <K extends RecordKind>() => v.custom<RecordId<K>>(text(/^[\w-]+$/));
export const count = v.pipe(v.number(), v.integer());
export const marking = v.picklist(MARKINGS);
export const author = v.looseObject({ name: v.string(), agency: v.string() });

/** What a body of each kind, whole or summarised, must have to be read. Fields beyond it are kept. */
export type Shapes<Bodies> = { readonly [K in keyof Bodies]: v.GenericSchema<unknown, Bodies[K]> };

import type { RecordId } from '../ids.ts';
import type { RecordBodies, RecordKind } from '../records/kinds.ts';

/** Whether a record is in the public edition. */
export type IsIn = (id: RecordId) => boolean;

type Names<Value> = [NonNullable<Value>] extends [RecordId] ? true : false;
type Lists<Value> = Value extends readonly (infer One)[] ? Names<One> : false;

/**
 * What the public edition has in the place of one field.
 *
 * - `keep`: the field as it is: somebody decided that anybody may read it.
 * - `with-it`: the name of a record without which this one is not in the edition either.
 * - `if-in`: names of records, of which only those are kept that are in the edition.
 * - `becomes`: always this, whatever stood there.
 * - a function, where it depends on the rest of the record; `undefined` leaves the field out.
 */
type FieldRule<Body, Value> =
  | 'keep'
  | (Names<Value> extends true ? 'with-it' : never)
  | (Lists<Value> extends true ? 'if-in' : never)
  | (Names<Value> extends true ? (null extends Value ? 'if-in' : never) : never)
  | { readonly becomes: Exclude<Value, undefined> }
  | ((value: Exclude<Value, undefined>, body: Body, isIn: IsIn) => Value | undefined);

/** Every field that a kind has, optional ones too: a new one does not compile until it is decided. */
export type FieldRules<Body> = {
  readonly [Field in keyof Body]-?: FieldRule<Body, Body[Field]>;
};

/** Of a kind that is left out, no record is in the public edition. */
export type KindRule<K extends RecordKind> = 'left-out' | FieldRules<RecordBodies[K]>;

export type RulesFor<K extends RecordKind> = { readonly [Kind in K]: KindRule<Kind> };

export const NO_TEXT = { becomes: '' } as const;
export const NOTHING = { becomes: null } as const;

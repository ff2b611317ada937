import type { RecordKind } from './records/kinds.ts';

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** A day as `2018-01-12`: compared with `<`, never a moment, and without a time zone. */
export type IsoDate = Branded<'IsoDate'>;

/** A moment as `2018-01-12T09:30:00.000Z`, always UTC with milliseconds: compared with `<`. */
export type Instant = Branded<'Instant'>;

/** Lower-case hexadecimal, 64 characters. */
export type Sha256 = Branded<'Sha256'>;

/** The hash of a Version's header: the same content has the same id on every device. */
export type VersionId = Sha256;

/** UUID v7, made at the edge and handed in; says in its type what kind of record it names. */
export type RecordId<K extends RecordKind = RecordKind> = string & {
  readonly [brand]: { readonly kind: K };
};

/** The unit of sharing and of access: the partnership, or one subgroup. */
export type ScopeId = Branded<'ScopeId'>;

export type DeviceId = Branded<'DeviceId'>;

/** The scope of what all subgroups share: the plan, its priorities, the subgroups themselves. */
export const PARTNERSHIP_SCOPE = 'partnership' as ScopeId;

/** Where the actions of a subgroup, and all that is said of them, are kept. */
export const scopeOfSubgroup = (subgroup: RecordId<'subgroup'>): ScopeId =>
  `subgroup:${subgroup}` as ScopeId;

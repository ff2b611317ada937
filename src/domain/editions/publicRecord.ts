import type { RecordId } from '../ids.ts';
import { RECORD_KINDS, type RecordKind } from '../records/kinds.ts';
import type { Recorded } from '../versions/records.ts';
import { PUBLIC_RULES } from './publicRules.ts';
import type { IsIn } from './rule.ts';

/** A rule and a value of which the types were checked where the table was written. */
type LooseRule =
  | 'keep'
  | 'with-it'
  | 'if-in'
  | { readonly becomes: unknown }
  | ((value: unknown, body: object, isIn: IsIn) => unknown);

interface Rules {
  readonly fields: readonly (readonly [field: string, rule: LooseRule])[];
  /** The fields that name what a record rests on. */
  readonly restsOn: readonly string[];
}

/** The table as it is gone through for thousands of records; `null` of a kind that is left out. */
const RULES: ReadonlyMap<RecordKind, Rules | null> = new Map(
  RECORD_KINDS.map((kind) => {
    const rules = PUBLIC_RULES[kind];
    if (rules === 'left-out') return [kind, null];
    const fields = Object.entries(rules as Readonly<Record<string, LooseRule>>);
    const restsOn = fields.filter(([, rule]) => rule === 'with-it').map(([field]) => field);
    return [kind, { fields, restsOn }];
  }),
);

const bodyOf = ({ value }: Recorded) => value as unknown as Readonly<Record<string, unknown>>;

/** The records without which this one is not in the edition; `null` where it never is. */
export function restsOn(record: Recorded): readonly RecordId[] | null {
  const rules = RULES.get(record.kind);
  if (!rules) return null;
  const body = bodyOf(record);
  return rules.restsOn.flatMap((field) => (body[field] as RecordId | null) ?? []);
}

/**
 * A record as the public reads it. Fields that the table does not know, which a newer app may have
 * written, are not in it, nor is who wrote it, but for the agency.
 */
export function publicRecord<One extends Recorded>(record: One, isIn: IsIn): One {
  const body = bodyOf(record);
  const value: Record<string, unknown> = {};
  for (const [field, rule] of RULES.get(record.kind)?.fields ?? []) {
    const said = body[field];
    const shown = said === undefined ? said : shownOf(rule, said, body, isIn);
    if (shown !== undefined) value[field] = shown;
  }
  const { id, kind, scope, isRetired, author, writtenAt, receivedAt } = record;
  return {
    ...{ id, kind, scope, value, isRetired, writtenAt, receivedAt },
    ...{ heads: [], conflicts: [], author: { name: author.agency, agency: '' } },
  } as unknown as One;
}

function shownOf(rule: LooseRule, said: unknown, body: object, isIn: IsIn): unknown {
  if (rule === 'keep' || rule === 'with-it') return said;
  if (typeof rule === 'function') return rule(said, body, isIn);
  if (rule !== 'if-in') return rule.becomes;
  if (Array.isArray(said)) return said.filter((id: RecordId) => isIn(id));
  return said === null || isIn(said as RecordId) ? said : null;
}

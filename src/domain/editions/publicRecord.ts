import type { RecordId } from '../ids.ts';
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

/** `null` of a kind that is left out. */
function rulesOf({ kind }: Recorded): readonly (readonly [string, LooseRule])[] | null {
  const rules = PUBLIC_RULES[kind];
  return rules === 'left-out' ? null : Object.entries(rules as Record<string, LooseRule>);
}

const fieldOf = ({ value }: Recorded, field: string) =>
  (value as unknown as Readonly<Record<string, unknown>>)[field];

/** The records without which this one is not in the edition; `null` where it never is. */
export function restsOn(record: Recorded): readonly RecordId[] | null {
  const rules = rulesOf(record);
  if (!rules) return null;
  const named = rules.flatMap(([field, rule]) =>
    rule === 'with-it' ? [fieldOf(record, field) as RecordId | null] : [],
  );
  return named.filter((id) => id !== null);
}

/**
 * A record as the public reads it. Fields that the table does not know, which a newer app may have
 * written, are not in it, nor is who wrote it, but for the agency.
 */
export function publicRecord<One extends Recorded>(record: One, isIn: IsIn): One {
  const { author } = record;
  const value = Object.fromEntries(
    (rulesOf(record) ?? []).flatMap(([field, rule]) => {
      const said = fieldOf(record, field);
      const shown = said === undefined ? said : shownOf(rule, said, record.value, isIn);
      return shown === undefined ? [] : [[field, shown]];
    }),
  );
  return {
    ...{ id: record.id, kind: record.kind, scope: record.scope, value },
    ...{ heads: [], conflicts: [], isRetired: record.isRetired },
    author: { name: author.agency, agency: '' },
    ...{ writtenAt: record.writtenAt, receivedAt: record.receivedAt },
  } as unknown as One;
}

function shownOf(rule: LooseRule, said: unknown, body: object, isIn: IsIn): unknown {
  if (rule === 'keep' || rule === 'with-it') return said;
  if (typeof rule === 'function') return rule(said, body, isIn);
  if (rule !== 'if-in') return rule.becomes;
  if (Array.isArray(said)) return said.filter((id: RecordId) => isIn(id));
  return said === null || isIn(said as RecordId) ? said : null;
}

import { expect, it } from 'vitest';
import { RECORD_KINDS } from '../records/kinds.ts';
import type { RecordId } from '../ids.ts';
import { PUBLIC_RULES } from './publicRules.ts';
import type { FieldRules } from './rule.ts';

interface Body {
  readonly title: string;
  readonly action: RecordId<'action'>;
  readonly note?: string;
}

const decided = { title: 'keep', action: 'with-it', note: { becomes: '' } } as const;

it('does not compile while nobody has decided of a field, an optional one among them', () => {
  const whole: FieldRules<Body> = decided;
  const { note: _, ...without } = decided;
  // @ts-expect-error -- nobody has said what becomes of the note
  const part: FieldRules<Body> = without;
  // @ts-expect-error -- a title names no record
  const wrong: FieldRules<Body> = { ...decided, title: 'with-it' };
  // @ts-expect-error -- a record cannot do without the action it is about
  const blank: FieldRules<Body> = { ...decided, action: 'if-in' };

  expect([whole, part, wrong, blank]).toHaveLength(4);
});

it('has a rule for every kind of record there is', () => {
  expect(Object.keys(PUBLIC_RULES).toSorted()).toEqual([...RECORD_KINDS].toSorted());
});

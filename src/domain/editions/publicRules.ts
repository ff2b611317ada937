import type { RecordKind } from '../records/kinds.ts';
import { ASSESSMENT_RULES, FIGURE_RULES } from './evidenceRules.ts';
import { ACTION_RULES, STRUCTURE_RULES } from './planRules.ts';
import type { RulesFor } from './rule.ts';

/**
 * What the public edition has of every field of every kind. A kind or a field that is new does not
 * compile until somebody has decided: docs/decisions/0126.
 */
export const PUBLIC_RULES: RulesFor<RecordKind> = {
  ...STRUCTURE_RULES,
  ...ACTION_RULES,
  ...FIGURE_RULES,
  ...ASSESSMENT_RULES,
  // A snapshot never holds another.
  snapshot: 'left-out',
};

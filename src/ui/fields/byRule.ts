import {
  type FieldErrors,
  type FieldPath,
  type FieldValues,
  get,
  type Resolver,
  set,
} from 'react-hook-form';
import type { Result } from '#domain/result.ts';

/** What a rule of the domain says is wrong: of which kind, and with which field of the form. */
export interface FieldProblem<Field extends string> {
  readonly kind: string;
  readonly field: Field;
}

/**
 * Makes a rule of the domain the only rule of a form. Every problem is shown at once, in the order
 * the rule gives them; where a field has several, the first.
 */
export function byRule<
  Answers extends FieldValues,
  Accepted,
  Problem extends FieldProblem<FieldPath<Answers>>,
>(
  rule: (answers: Answers) => Result<Accepted, readonly Problem[]>,
  sayProblem: (problem: Problem) => string,
): Resolver<Answers, unknown, Accepted> {
  return (answers) => {
    const result = rule(answers);
    if (result.ok) return { values: result.value, errors: {} };
    const errors: FieldErrors<Answers> = {};
    for (const problem of result.problem) {
      if (get(errors, problem.field) !== undefined) continue;
      set(errors, problem.field, { type: problem.kind, message: sayProblem(problem) });
    }
    return { values: {}, errors };
  };
}

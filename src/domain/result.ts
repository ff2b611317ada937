/** What a person can mend is returned, never thrown: either a value, or what is wrong with it. */
export type Result<Value, Problem> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };

export const accept = <Value>(value: Value) => ({ ok: true, value }) as const;

export const refuse = <Problem>(problem: Problem) => ({ ok: false, problem }) as const;

import { canonical } from '../versions/canonical.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The fields in which two values of a record differ, in the order of the later one. */
export function changedFields(before: object, after: object): readonly string[] {
  const [old, now]: readonly [Fields, Fields] = [{ ...before }, { ...after }];
  const fields = new Set([...Object.keys(now), ...Object.keys(old)]);
  return [...fields].filter((field) => !isSame(old[field], now[field]));
}

function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  return a !== undefined && b !== undefined && canonical(a) === canonical(b);
}

/** Ours have about ten. Beyond this bound a hostile file could exhaust the stack. */
const DEEPEST = 64;

/**
 * The one text that every device writes for a value: JSON without spaces, keys sorted by code unit,
 * text and keys in NFC, numbers as ECMAScript writes them. As RFC 8785, but for NFC.
 *
 * Minus zero is written as 0, since people mean the same by both.
 *
 * @throws {TypeError} for what JSON would lose without a word (`undefined`, NaN, a Date), for two
 *   keys that are one in NFC, and for more than 64 levels
 */
export const canonical = (value: unknown): string => write(value, 0);

/** The value as every device reads it back from its canonical text: a copy, its text in NFC. */
export const normalised = <Value>(value: Value): Value => JSON.parse(canonical(value)) as Value;

function write(value: unknown, depth: number): string {
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'));
  if (value === null || value === true || value === false) return String(value);
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (depth === DEEPEST) throw new TypeError(`No canonical JSON beyond ${DEEPEST} levels`);
  if (Array.isArray(value)) {
    // Array.from visits holes, where map would leave them out.
    return `[${Array.from(value, (item: unknown) => write(item, depth + 1)).join(',')}]`;
  }
  if (!isPlainObject(value)) throw new TypeError(`No canonical JSON for ${nameOf(value)}`);
  const members = membersInOrder(value).map(
    ([key, member]) => `${JSON.stringify(key)}:${write(member, depth + 1)}`,
  );
  return `{${members.join(',')}}`;
}

/** Sorted after NFC, not before: two spellings of a key can sort differently. */
function membersInOrder(value: Readonly<Record<string, unknown>>) {
  const members = Object.keys(value).map((key) => [key.normalize('NFC'), value[key]] as const);
  const inOrder = members.toSorted(([a], [b]) => (a < b ? -1 : 1));
  if (inOrder.some(([key], index) => key === inOrder[index + 1]?.[0])) {
    throw new TypeError('No canonical JSON for two keys that are one in NFC');
  }
  return inOrder;
}

/** By its prototype's prototype, not its constructor: a worker's or a frame's objects are plain too. */
function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

const nameOf = (value: unknown): string =>
  typeof value === 'number' ? String(value) : Object.prototype.toString.call(value);

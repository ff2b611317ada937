/**
 * What went wrong with the browser's storage, when nobody at the screen can mend it.
 *
 * - `quota`: there is no room left. Nothing was written.
 * - `closed`: the connection was lost, and opening it once more did not help.
 * - `blocked`: another tab holds the database and does not let go of it in time.
 * - `newer`: a newer app has written here; this one may read, and writes nothing.
 * - `damaged`: the disk gave something back that cannot be read.
 * - `unavailable`: the browser gives no storage at all, as in some private windows.
 */
export type StorageFault = 'quota' | 'closed' | 'blocked' | 'newer' | 'damaged' | 'unavailable';

export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly fault: StorageFault;
  /** The object store that was asked, or the database's name where it would not open. */
  readonly key: string;

  constructor(fault: StorageFault, key: string, options?: { readonly cause: unknown }) {
    super(`${fault}: ${key}`, options);
    this.fault = fault;
    this.key = key;
  }
}

/** The `name` of whatever was thrown: a DOMException of another realm is no `instanceof Error`. */
export function nameOf(thrown: unknown): string {
  if (typeof thrown !== 'object' || thrown === null || !('name' in thrown)) return '';
  return String(thrown.name);
}

/**
 * The fault behind what the browser threw while a store was read or written.
 *
 * @returns `null` for what is no trouble of the storage: a mistake of ours stays what it is
 */
export function faultOf(thrown: unknown): StorageFault | null {
  switch (nameOf(thrown)) {
    case 'QuotaExceededError':
      return 'quota';
    case 'InvalidStateError':
    case 'AbortError':
      return 'closed';
    case 'VersionError':
      return 'newer';
    case 'NotReadableError':
    case 'NotFoundError':
    case 'DataError':
    case 'UnknownError':
      return 'damaged';
    case 'SecurityError':
    case 'NotAllowedError':
      return 'unavailable';
    default:
      return null;
  }
}

/** The fault behind a database that would not open. Firefox refuses with InvalidStateError. */
export function faultOfOpening(thrown: unknown): StorageFault {
  switch (nameOf(thrown)) {
    case 'QuotaExceededError':
      return 'quota';
    case 'VersionError':
      return 'newer';
    case 'NotFoundError':
    case 'DataError':
      return 'damaged';
    default:
      return 'unavailable';
  }
}

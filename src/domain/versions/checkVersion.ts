import type { Sha256 } from '../ids.ts';
import { sha256Of } from './hash.ts';
import type { Version } from './version.ts';

export type Soundness = 'sound' | 'id-does-not-match' | 'body-does-not-match';

/**
 * Whether a Version is what its author wrote: every field of the header, known to this app or not,
 * against the id, and the body against its hash. One whose body was erased is sound by its header.
 *
 * Says nothing of who the author really is, or of whether the value makes sense.
 */
export async function checkVersion(version: Version): Promise<Soundness> {
  const { id, body, ...header } = version;
  if (!(await isHashOf(id, header))) return 'id-does-not-match';
  if (body !== undefined && !(await isHashOf(header.bodyHash, body))) return 'body-does-not-match';
  return 'sound';
}

/** What comes in a file can be beyond canonical JSON (1e999, keys twice): no hash is of that. */
async function isHashOf(hash: Sha256, value: unknown): Promise<boolean> {
  try {
    return (await sha256Of(value)) === hash;
  } catch (cause) {
    if (cause instanceof TypeError) return false;
    throw cause;
  }
}

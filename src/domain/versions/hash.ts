import type { Sha256 } from '../ids.ts';
import { canonical } from './canonical.ts';

/**
 * SHA-256 (FIPS 180-4) over the UTF-8 of a value's canonical text.
 *
 * @throws {TypeError} where `canonical` does
 */
export async function sha256Of(value: unknown): Promise<Sha256> {
  const bytes = new TextEncoder().encode(canonical(value));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const digits = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0'));
  return digits.join('') as Sha256;
}

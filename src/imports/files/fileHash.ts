import type { Sha256 } from '#domain/ids.ts';

const PIECE = 4 * 1024 * 1024;

/**
 * Names a file by its content. Browsers hash only what is in memory, so it is the hash of the hashes
 * of its pieces: the same file has the same on every device, and 100 MB need no room.
 */
export async function fileHash(files: readonly Blob[]): Promise<Sha256> {
  const pieces: Uint8Array[] = [];
  for (const file of files) {
    for (let from = 0; from < file.size; from += PIECE) {
      pieces.push(await digest(await file.slice(from, from + PIECE).arrayBuffer()));
    }
  }
  const whole = await digest(await new Blob(pieces as BlobPart[]).arrayBuffer());
  return [...whole].map((byte) => byte.toString(16).padStart(2, '0')).join('') as Sha256;
}

const digest = async (bytes: ArrayBuffer) =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

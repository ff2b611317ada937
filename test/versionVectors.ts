import { readFileSync } from 'node:fs';
import type { Version } from '#domain/versions/version.ts';

// Read as text: as a module, a key called __proto__ would set the prototype instead.
const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`fixtures/versions/${name}`, import.meta.url), 'utf8'));

/** How each is derived: `fixtures/versions/README.md`. */
export const CANONICAL_VECTORS = read('canonical.json') as readonly {
  readonly title: string;
  readonly value: unknown;
  readonly canonical: string;
  readonly sha256: string;
}[];

export const VERSION_VECTORS = read('versions.json') as readonly {
  readonly title: string;
  readonly version: Version<'agency'>;
}[];

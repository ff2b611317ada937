import { createContext } from 'react';
import type { Provenance } from '#domain/pack/provenance.ts';

/** Asked when a picture is taken out of the page: whose it is. `null` where nobody knows. */
export const ReadProvenance = createContext<() => Promise<Provenance | null>>(() =>
  Promise.resolve(null),
);

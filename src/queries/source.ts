import { createContext, useContext } from 'react';
import type { RecordId, Sha256 } from '#domain/ids.ts';

/** Where the records on screen come from. Charts and derivations cannot tell which. */
export type Source =
  | { readonly kind: 'live' }
  | { readonly kind: 'snapshot'; readonly id: RecordId<'snapshot'> }
  | { readonly kind: 'file'; readonly hash: Sha256 };

export const LIVE: Source = { kind: 'live' };

export const SourceContext = createContext<Source>(LIVE);

export const useSource = (): Source => useContext(SourceContext);

/** Only live records can be changed. */
export const useIsReadOnly = (): boolean => useSource().kind !== 'live';

/** Reads the source from the address: nothing for live, a snapshot's id, or `file-` and a hash. */
export function readSource(at: string | undefined): Source {
  if (at === undefined || at === '') return LIVE;
  if (at.startsWith('file-')) return { kind: 'file', hash: at.slice('file-'.length) as Sha256 };
  return { kind: 'snapshot', id: at as RecordId<'snapshot'> };
}

export const fileAddress = (hash: Sha256): string => `file-${hash}`;

import type { Provenance } from '#domain/pack/provenance.ts';
import { shortHash } from '#domain/snapshots/names.ts';

/** Safer Maidstone Partnership · Plan 2017-18 */
export const sayWhose = ({ partnership, planYear }: Provenance): string =>
  [partnership, planYear && `Plan ${planYear}`].filter(Boolean).join(' · ');

/** Where the figures come from: live records, or which snapshot. */
export function saySource({ snapshot }: Pick<Provenance, 'snapshot'>): string {
  if (!snapshot) return 'Source: the partnership’s own records, live (not a snapshot)';
  const { number, id, hash } = snapshot;
  return `Source: the partnership’s own records, snapshot ${number} (id ${id}, hash ${shortHash(hash)})`;
}

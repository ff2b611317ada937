import { sayDay } from '#domain/calendar.ts';
import type { Provenance } from '#domain/pack/provenance.ts';
import { shortHash } from '#domain/snapshots/names.ts';
import { sayPastDay } from './asAtWords.ts';

/** Safer Maidstone Partnership · Plan 2017-18 */
export const sayWhose = ({ partnership, planYear }: Provenance): string =>
  [partnership, planYear && `Plan ${planYear}`].filter(Boolean).join(' · ');

/** As at 12 January 2018; a past day, with how it was looked at. */
export const sayAsAt = ({ asAt, reading }: Provenance): string =>
  reading ? sayPastDay({ kind: reading, day: asAt }) : `As at ${sayDay(asAt)}`;

/** Where the figures come from: live records, or which snapshot. */
export function saySource({ snapshot }: Pick<Provenance, 'snapshot'>): string {
  if (!snapshot) return 'Source: the partnership’s own records, live (not a snapshot)';
  const { number, id, hash } = snapshot;
  return `Source: the partnership’s own records, snapshot ${number} (id ${id}, hash ${shortHash(hash)})`;
}

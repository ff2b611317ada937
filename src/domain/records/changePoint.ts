import type { IsoDate, RecordId } from '../ids.ts';

/**
 * - `annotation`: only said.
 * - `limits-restart`: mean and limits are worked out anew from that day on.
 * - `not-comparable`: before and after differ in kind, and nothing is compared or joined across it.
 */
export const CHANGE_POINT_KINDS = ['annotation', 'limits-restart', 'not-comparable'] as const;
export type ChangePointKind = (typeof CHANGE_POINT_KINDS)[number];

/** A day on the time axis of an indicator at which something changed, declared by a person. */
export interface ChangePoint {
  readonly indicator: RecordId<'indicator'>;
  /** The first day after the change. */
  readonly on: IsoDate;
  readonly changeKind: ChangePointKind;
  readonly reason: string;
}

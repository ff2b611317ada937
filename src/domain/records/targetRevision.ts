import type { IsoDate, RecordId } from '../ids.ts';

/** A fact: the target or the baseline of an indicator was set, changed or taken away, and why. */
export interface TargetRevision {
  readonly indicator: RecordId<'indicator'>;
  readonly what: 'target' | 'baseline';
  /** In the unit of the indicator; `null` takes it away. */
  readonly value: number | null;
  /** How far short of a target still counts as near it, in per cent of the target; `null` for none. */
  readonly tolerance: number | null;
  /** First day it holds for; of a baseline, the first day over which it was measured. */
  readonly from: IsoDate;
  /** Last day, itself included; `null` while it holds. */
  readonly to: IsoDate | null;
  readonly reason: string;
  /** The role and body that agreed; empty when not known. */
  readonly agreedBy: string;
  readonly madeOn: IsoDate;
  readonly corrects: RecordId<'target-revision'> | null;
}

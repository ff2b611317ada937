import type { Period } from '#domain/calendar.ts';
import {
  type ActionProgress,
  progressOfAction,
  type SaidOfAction,
} from '#domain/progress/actionProgress.ts';
import type { Action } from '#domain/records/action.ts';
import type { DateRevision } from '#domain/records/dateRevision.ts';
import { USUAL_RULES } from '#domain/records/partnership.ts';
import type { ProgressUpdate } from '#domain/records/progressUpdate.ts';
import type { PeriodEnd } from '#domain/progress/periodEnds.ts';
import type { Recorded } from '#domain/versions/records.ts';
import { aDateRevision, anAction, anId, anUpdate, day, recorded } from './planBuilders.ts';

interface Told {
  readonly action?: Partial<Action>;
  readonly updates?: readonly Partial<ProgressUpdate>[];
  readonly revisions?: readonly Partial<DateRevision>[];
  readonly openRequests?: SaidOfAction['openRequests'];
  readonly milestones?: SaidOfAction['milestones'];
  /** Of the action's record itself. */
  readonly conflicts?: Recorded['conflicts'];
  /** 12 January 2018 unless told. */
  readonly asAt?: string;
  /** Of the action: makes its id. */
  readonly number?: number;
}

const CYCLE = { reportingPeriod: 'quarter', graceDays: 10, rules: USUAL_RULES } as const;

/** What the domain works out of an action, given what was said of it. */
export function aProgress({ action, number = 1, asAt = '2018-01-12', ...told }: Told = {}) {
  const updates = (told.updates ?? []).map((said, at) =>
    recorded('progress-update', anUpdate(said), { id: anId('progress-update', at + 1) }),
  );
  const revisions = (told.revisions ?? []).map((said, at) =>
    recorded('date-revision', aDateRevision(said), { id: anId('date-revision', at + 1) }),
  );
  const recordedAction = recorded('action', anAction(action), {
    id: anId('action', number),
    conflicts: told.conflicts ?? [],
  });
  const { openRequests = [], milestones = [] } = told;
  const said = { updates, revisions, openRequests, milestones };
  return progressOfAction(recordedAction, said, day(asAt), CYCLE);
}

/** A period with the plan as it stood at its end. */
export const aPeriodEnd = (
  period: Period,
  actions: readonly ActionProgress[],
  isRunning = false,
): PeriodEnd => ({ period, day: period.end, isRunning, actions });

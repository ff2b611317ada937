import {
  DELIVERY_STATES,
  type DeliveryState,
  STATUSES,
  type ShownStatus,
  type Status,
} from './status.ts';

/** A count never travels without its base. */
export interface Count {
  readonly count: number;
  readonly base: number;
}

export interface StatusCounts {
  readonly total: number;
  /** Over all actions: these add up to `total`. */
  readonly byState: Readonly<Record<DeliveryState, number>>;
  /** Each action once, as shown: these add up to `total`, too. */
  readonly byStatus: Readonly<Record<Status, number>>;
  /** Overdue, whether in progress or not started. */
  readonly overdue: number;
  /** In progress without a word in the last closed period, overdue or not. */
  readonly silent: number;
  /** Of `silent`, those also overdue: they are shown as overdue. */
  readonly silentAndOverdue: number;
}

/** Counts delivery states first, then what is shown; each action once in either. */
export function countStatuses(all: readonly ShownStatus[]): StatusCounts {
  const byState = zeroes(DELIVERY_STATES);
  const byStatus = zeroes(STATUSES);
  for (const { state, status } of all) {
    byState[state] += 1;
    byStatus[status] += 1;
  }
  return {
    total: all.length,
    byState,
    byStatus,
    overdue: all.filter(({ isOverdue }) => isOverdue).length,
    silent: all.filter(({ isSilent }) => isSilent).length,
    silentAndOverdue: all.filter(({ isSilent, isOverdue }) => isSilent && isOverdue).length,
  };
}

const zeroes = <Key extends string>(keys: readonly Key[]) =>
  Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;

/** Whole per cent, half up; `null` where there is nothing to take a share of. */
export const percentOf = ({ count, base }: Count): number | null =>
  // Multiplied first: 23 of 40 is 57.5 exactly, and 57.49… the other way round.
  base === 0 ? null : Math.round((count * 100) / base);

/** Actions that can still become complete: what overdue ones are counted over. */
export const openActions = ({ byState }: StatusCounts): number =>
  byState['in-progress'] + byState['not-started'];

/** Suspended and closed ones: with those not finished and those complete, all there are. */
export const putAside = (byState: StatusCounts['byState']): number =>
  byState.suspended + byState.closed;

import { addDays } from '#domain/calendar.ts';
import type { DeviceId, Instant, IsoDate } from '#domain/ids.ts';
import { type Fold, type Summarised } from '#domain/versions/records.ts';
import type { Version } from '#domain/versions/version.ts';
import { type Next, writeVersion } from '#domain/versions/writeVersion.ts';
import type { RecordKind } from '#domain/records/kinds.ts';
import { chance } from './chance.ts';
import { anUpdate, idOf, type Size } from './plan.ts';

/** What another device has to say: so many Versions, so many of them beside ones of our own. */
export interface Visit {
  /** To be appended here first. */
  readonly own: readonly Version[];
  readonly foreign: readonly Version[];
}

const FOREIGN = 1_000;
const DIVERGENT = 200;
const PLAIN_EDITS = 100;

/** Ids of what visitors bring start here, far from all others. */
const VISITORS_AT = 0x10_0000_0000;

/**
 * A thousand Versions of another device. It has changed 200 actions that this one has changed as
 * well, half of them in the same field; 100 that only it has; and the rest are updates.
 *
 * @param fold as it is before any of them
 */
export async function aVisit(
  fold: Fold,
  { actions: actionCount }: Size,
  today: IsoDate,
  round: number,
): Promise<Visit> {
  const chances = chance(round);
  const actions = [...fold.records.action.values()];
  const at = (index: number) => {
    const action = actions[(round * DIVERGENT + index) % actionCount];
    if (!action) throw new RangeError('No such action');
    return action;
  };
  const edit = (action: Summarised<'action'>, change: object): Next<RecordKind> => ({
    ...{ kind: 'action', recordId: action.id, scope: action.scope, parents: action.heads },
    value: { ...action.value, ...change },
  });
  const divergent = Array.from({ length: DIVERGENT }, (_, index) => at(index));
  const own = divergent.map((action) => edit(action, { resources: chances.text(20, 60) }));
  const foreign = [
    ...divergent.map((action, index) => {
      const text = chances.text(150, 300);
      return edit(action, index % 2 === 0 ? { resources: text } : { description: text });
    }),
    ...Array.from({ length: PLAIN_EDITS - Math.max(0, DIVERGENT + PLAIN_EDITS - actionCount) }).map(
      (_, index) => edit(at(DIVERGENT + index), { baseline: chances.text(20, 60) }),
    ),
  ];
  for (let index = foreign.length; index < FOREIGN; index += 1) {
    const id = idOf<'progress-update'>(VISITORS_AT + round * FOREIGN + index);
    const asOf = addDays(today, -chances.whole(0, 60));
    foreign.push(anUpdate(index % actionCount, id, asOf, 0.9, chances).next);
  }
  return { own: await written(own, 'own'), foreign: await written(foreign, 'foreign') };
}

/** Hashed as the app does it, and by one device. */
export function written(
  all: readonly Next<RecordKind>[],
  device: string,
  at?: readonly Instant[],
): Promise<readonly Version[]> {
  const author = { name: 'Chair', agency: 'Agency 1' };
  const deviceId = device as DeviceId;
  const salts = chance(all.length);
  return Promise.all(
    all.map((next, place) => {
      const now = at?.[place] ?? ('2026-01-12T09:30:00.000Z' as Instant);
      const salt = Array.from({ length: 32 }, () => salts.whole(0, 15).toString(16)).join('');
      return writeVersion(next, { author, deviceId, now, salt });
    }),
  );
}

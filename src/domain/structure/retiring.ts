import { nameOfFinding } from '../assessment/nameOfFinding.ts';
import type { IsoDate, RecordId } from '../ids.ts';
import { titleOfPriority } from '../plans/actionView.ts';
import { type ActionProgress, progressOfActions } from '../progress/actionProgress.ts';
import { planYearAt, thePartnership } from '../plans/partnershipAt.ts';
import type { Action } from '../records/action.ts';
import { accept, refuse, type Result } from '../result.ts';
import { lockedPeriods } from '../meetings/locks.ts';
import { inUse, type Records } from '../versions/records.ts';

/** What else speaks of a record that is to be taken out of use. */
export type TieKind =
  | 'live-actions'
  | 'finished-actions'
  | 'leads'
  | 'is-partner'
  | 'chairs'
  | 'is-member'
  | 'serves'
  | 'is-delivered'
  | 'has-theme'
  | 'meetings-to-come'
  | 'priorities-of-year'
  | 'year-of-the-day'
  | 'is-answered'
  | 'was-found'
  | 'was-scored'
  | 'was-decided'
  | 'locks-period';

export interface Tie {
  readonly kind: TieKind;
  /** Never empty, but for `year-of-the-day`. */
  readonly of: readonly Tied[];
}

type TiedKind = 'action' | 'subgroup' | 'priority' | 'meeting' | 'finding' | 'scored-issue';

export type Tied = {
  readonly [K in TiedKind]: {
    readonly kind: K;
    readonly id: RecordId<K>;
    /** MH-3 Train the street pastors */
    readonly name: string;
  };
}[TiedKind];

/** Accepted with what will go on speaking of it, or refused with what stands in the way. */
export type Retiring = Result<readonly Tie[], readonly Tie[]>;

/**
 * A subgroup stays in use while it has work to do: an action that is neither complete nor closed
 * would be left to nobody. See docs/decisions/0066-taking-out-of-use.md.
 */
export function retireSubgroup(
  records: Records,
  asAt: IsoDate,
  id: RecordId<'subgroup'>,
): Retiring {
  const all = actionsNow(records, asAt).filter(({ action }) => action.value.subgroup === id);
  const live = tie('live-actions', all.filter(isLive).map(tiedAction));
  if (live.length > 0) return refuse(live);
  const meetings = inUse(records, 'meeting').filter(
    ({ value }) => value.subgroup === id && value.on >= asAt,
  );
  return accept([
    ...tie('finished-actions', all.map(tiedAction)),
    ...tie(
      'meetings-to-come',
      meetings.map(({ id: meeting, value }) => ({
        ...{ kind: 'meeting', id: meeting, name: value.title },
      })),
    ),
  ]);
}

/** Agencies come to an end while their work goes on: whoever takes it over is chosen afterwards. */
export function retireAgency(records: Records, asAt: IsoDate, id: RecordId<'agency'>): Retiring {
  const live = actionsNow(records, asAt).filter(isLive);
  const subgroups = inUse(records, 'subgroup');
  return accept([
    ...tie('leads', live.filter(says(({ leadAgency }) => leadAgency === id)).map(tiedAction)),
    ...tie(
      'is-partner',
      live.filter(says(({ partners }) => partners.includes(id))).map(tiedAction),
    ),
    ...tie('chairs', subgroups.filter(({ value }) => value.chairAgency === id).map(tiedSubgroup)),
    ...tie(
      'is-member',
      subgroups.filter(({ value }) => value.agencies.includes(id)).map(tiedSubgroup),
    ),
  ]);
}

export function retirePriority(
  records: Records,
  asAt: IsoDate,
  id: RecordId<'priority'>,
): Retiring {
  const live = actionsNow(records, asAt).filter(isLive);
  const subgroups = inUse(records, 'subgroup');
  return accept([
    ...tie('serves', live.filter(says(({ priority }) => priority === id)).map(tiedAction)),
    ...tie(
      'is-delivered',
      subgroups.filter(({ value }) => value.priorities.includes(id)).map(tiedSubgroup),
    ),
  ]);
}

export function retireTheme(records: Records, asAt: IsoDate, id: RecordId<'theme'>): Retiring {
  const live = actionsNow(records, asAt).filter(isLive);
  return accept(
    tie('has-theme', live.filter(says(({ themes }) => themes.includes(id))).map(tiedAction)),
  );
}

export function retirePlanYear(
  records: Records,
  asAt: IsoDate,
  id: RecordId<'plan-year'>,
): Retiring {
  const priorities = inUse(records, 'priority').filter(({ value }) =>
    value.inYears.some(({ planYear }) => planYear === id),
  );
  const isOfTheDay = planYearAt(records, asAt)?.id === id;
  return accept([
    ...(isOfTheDay ? [{ kind: 'year-of-the-day', of: [] } as const] : []),
    ...tie(
      'priorities-of-year',
      priorities.map((one) => ({
        ...{ kind: 'priority', id: one.id, name: titleOfPriority(records, asAt, one.id) },
      })),
    ),
  ]);
}

/** What answered it names it still, and counts as answering nothing that was found. */
export function retireFinding(records: Records, asAt: IsoDate, id: RecordId<'finding'>): Retiring {
  const live = actionsNow(records, asAt).filter(isLive);
  return accept(
    tie('is-answered', live.filter(says(({ findings }) => findings.includes(id))).map(tiedAction)),
  );
}

/** What it found and scored goes out of sight with it, and comes back with it. */
export function retireAssessment(
  records: Records,
  _: IsoDate,
  id: RecordId<'strategic-assessment'>,
): Retiring {
  const findings = inUse(records, 'finding').filter(({ value }) => value.assessment === id);
  const issues = inUse(records, 'scored-issue').filter(({ value }) => value.assessment === id);
  return accept([
    ...tie(
      'was-found',
      findings.map((one) => ({
        ...{ kind: 'finding', id: one.id, name: nameOfFinding(one.value) },
      })),
    ),
    ...tie(
      'was-scored',
      issues.map((one) => ({ ...{ kind: 'scored-issue', id: one.id, name: one.value.title } })),
    ),
  ]);
}

/** Nothing speaks of a scored issue. */
export const retireIssue = (): Retiring => accept([]);

/**
 * A meeting that made the record of a period stays: the record would rest on nothing. What it decided
 * is no longer shown without it.
 */
export function retireMeeting(records: Records, _: IsoDate, id: RecordId<'meeting'>): Retiring {
  const meeting = records.meeting.get(id);
  const self: Tied = { kind: 'meeting', id, name: meeting?.value.title ?? '' };
  if (lockedPeriods(records).some(({ lock }) => lock.value.meeting === id)) {
    return refuse(tie('locks-period', [self]));
  }
  const decided = inUse(records, 'decision').filter(({ value }) => value.meeting === id);
  return accept(decided.length === 0 ? [] : tie('was-decided', [self]));
}

function actionsNow(records: Records, asAt: IsoDate): readonly ActionProgress[] {
  const partnership = thePartnership(records);
  return partnership ? progressOfActions(records, asAt, partnership.value) : [];
}

const isLive = ({ state }: ActionProgress) => state !== 'complete' && state !== 'closed';

const says =
  (claim: (action: Action) => boolean) =>
  ({ action }: ActionProgress) =>
    claim(action.value);

const tie = (kind: TieKind, of: readonly Tied[]): readonly Tie[] =>
  of.length > 0 ? [{ kind, of }] : [];

const tiedAction = ({ action: { id, value } }: ActionProgress): Tied => ({
  ...{ kind: 'action', id, name: `${value.ref} ${value.title}` },
});

const tiedSubgroup = (subgroup: {
  readonly id: RecordId<'subgroup'>;
  readonly value: { readonly name: string };
}): Tied => ({ kind: 'subgroup', id: subgroup.id, name: subgroup.value.name });

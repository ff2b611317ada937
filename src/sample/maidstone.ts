import { type IsoDate, PARTNERSHIP_SCOPE } from '#domain/ids.ts';
import type { RecordKind } from '#domain/records/kinds.ts';
import { entriesOf } from './actionEntries.ts';
import { CHILD_EXPLOITATION_ACTIONS } from './actions/childExploitation.ts';
import { DOMESTIC_ABUSE_ACTIONS } from './actions/domesticAbuse.ts';
import { GANGS_ACTIONS } from './actions/gangs.ts';
import { MENTAL_HEALTH_ACTIONS } from './actions/mentalHealth.ts';
import { MODERN_SLAVERY_ACTIONS } from './actions/modernSlavery.ts';
import { ORGANISED_CRIME_ACTIONS } from './actions/organisedCrime.ts';
import { SUBSTANCES_AND_PEOPLE_ACTIONS } from './actions/substancesAndPeople.ts';
import { SUBSTANCES_AND_PLACES_ACTIONS } from './actions/substancesAndPlaces.ts';
import { VIOLENT_CRIME_ACTIONS } from './actions/violentCrime.ts';
import { AGENCIES, officer } from './agencies.ts';
import { firstEntry, momentOn, type SampleEntry, sampleId } from './entry.ts';
import { ASSESSMENT, assessmentId, FINDINGS } from './assessment.ts';
import { numbered } from './figures.ts';
import { REAL_SERIES } from './realFigures.ts';
import { CYCLE_NOTE, GLOSSARY } from './glossary.ts';
import { PARTNERSHIP, PLAN_YEAR, PRIORITIES, partnershipId, planYearId, THEMES } from './plan.ts';
import type { Day } from './script.ts';
import { DECISIONS, MEETINGS, meetingId } from './meetings.ts';
import { SUBGROUP_CODES, SUBGROUPS, subgroupId } from './subgroups.ts';
import { writeSample } from './writeSample.ts';

/** The day as at which the sample opens: a partnership in mid-plan, not one years overdue. */
export const SAMPLE_DAY = '2018-01-12' as IsoDate;

/**
 * The Safer Maidstone Partnership in 2017-18, in the order in which it was written down.
 *
 * The partnership, its priorities, themes, members and trail of adoption are from public documents;
 * what the actions say is made up: docs/decisions/0020-the-sample.md.
 */
export function maidstoneSample(): readonly SampleEntry[] {
  const entries = [...sharedEntries(), ...actionEntries()];
  return entries.toSorted((one, other) =>
    one.writtenAt === other.writtenAt ? 0 : one.writtenAt < other.writtenAt ? -1 : 1,
  );
}

/** The sample as Versions, in the order written; each counts as received when it was written. */
export const maidstoneVersions = () => writeSample(maidstoneSample());

function actionEntries() {
  const plans = [
    ['OCG', '2017-04-20', [...MODERN_SLAVERY_ACTIONS, ...ORGANISED_CRIME_ACTIONS]],
    ['GCSE', '2017-04-21', [...CHILD_EXPLOITATION_ACTIONS, ...GANGS_ACTIONS]],
    ['SM', '2017-04-24', [...SUBSTANCES_AND_PLACES_ACTIONS, ...SUBSTANCES_AND_PEOPLE_ACTIONS]],
    ['DA', '2017-04-25', [...DOMESTIC_ABUSE_ACTIONS, ...VIOLENT_CRIME_ACTIONS]],
    ['MH', '2017-06-22', MENTAL_HEALTH_ACTIONS],
  ] as const;
  return plans.flatMap(([code, added, actions]) =>
    actions.flatMap((script) => entriesOf(code, script, added)),
  );
}

/** The day on which the officer is taken to have typed in what was published. */
const TYPED_IN: Day = '2018-01-11';

/** Written down on the day after the report had gone to Council. */
function sharedEntries(): readonly SampleEntry[] {
  const written = (kind: RecordKind, minute: number, day: Day = '2017-04-13') =>
    ({
      kind,
      scope: PARTNERSHIP_SCOPE,
      author: officer,
      writtenAt: momentOn(day, minute),
    }) as const;
  return [
    firstEntry({ ...written('partnership', 0), recordId: partnershipId, value: PARTNERSHIP }),
    firstEntry({ ...written('plan-year', 1), recordId: planYearId, value: PLAN_YEAR }),
    ...AGENCIES.map(([recordId, value]) =>
      firstEntry({ ...written('agency', 2), recordId, value }),
    ),
    ...PRIORITIES.map(([recordId, value]) =>
      firstEntry({ ...written('priority', 3), recordId, value }),
    ),
    ...THEMES.map(([recordId, value]) => firstEntry({ ...written('theme', 4), recordId, value })),
    firstEntry({
      ...written('strategic-assessment', 5),
      recordId: assessmentId,
      value: ASSESSMENT,
    }),
    ...FINDINGS.map(([recordId, value]) =>
      firstEntry({ ...written('finding', 5), recordId, value }),
    ),
    ...SUBGROUP_CODES.map((code) => {
      const value = SUBGROUPS[code];
      return firstEntry({ ...written('subgroup', 5), recordId: subgroupId(code), value });
    }),
    ...MEETINGS.map((value, index) =>
      firstEntry({ ...written('meeting', 6), recordId: meetingId(index), value }),
    ),
    ...DECISIONS.map((value, index) => {
      const recordId = sampleId('decision', { number: index + 1 });
      return firstEntry({ ...written('decision', 6), recordId, value });
    }),
    ...GLOSSARY.map((value, index) => {
      const recordId = sampleId('glossary-term', { number: index + 1 });
      return firstEntry({ ...written('glossary-term', 7), recordId, value });
    }),
    ...numbered(REAL_SERIES).flatMap(({ id, indicator, measurements }) => [
      firstEntry({ ...written('indicator', 1, TYPED_IN), recordId: id, value: indicator }),
      ...measurements.map(([recordId, value]) =>
        firstEntry({ ...written('measurement', 2, TYPED_IN), recordId, value }),
      ),
    ]),
    firstEntry({
      ...written('cycle-note', 0, '2018-01-11'),
      recordId: sampleId('cycle-note', { number: 1 }),
      value: CYCLE_NOTE,
    }),
  ];
}

import { type IsoDate, PARTNERSHIP_SCOPE } from '#domain/ids.ts';
import type { RecordKind } from '#domain/records/kinds.ts';
import type { ReceivedVersion } from '#domain/versions/version.ts';
import { firstEntry, momentOn, type SampleEntry, sampleId } from '../entry.ts';
import { writeSample } from '../writeSample.ts';
import { actionEntries, actionId } from './actionEntries.ts';
import { ACTIONS, LAST_YEAR } from './actions.ts';
import { ASSESSMENT, assessmentId, FINDINGS, ISSUES } from './assessment.ts';
import { indicatorEntries } from './indicatorEntries.ts';
import { INDICATORS } from './indicators.ts';
import { boardSnapshot, meetingEntries } from './meetings.ts';
import {
  AGENCIES,
  officer,
  PARTNERSHIP,
  PLAN_YEARS,
  PRIORITIES,
  SUBGROUP_CODES,
  SUBGROUPS,
  subgroupId,
  THEMES,
} from './plan.ts';

/** The day as at which it opens: the plan year is nearly over, and waits to be rolled forward. */
export const FICTIONAL_DAY = '2026-03-20' as IsoDate;

/** Actions of last year stand after those of this year, so that each keeps its number. */
const AFTER_THIS_YEAR = 40;

const THIS_YEAR_REPORTING = {
  begun: '2025-04-07',
  on: ['2025-06-27', '2025-09-26', '2025-12-19', '2026-03-13'],
};

const LAST_YEAR_REPORTING = {
  begun: '2024-04-08',
  on: ['2024-06-28', '2024-09-27', '2024-12-20', '2025-03-14'],
};

/** A borough that does not exist, with five years of figures and a plan year behind it. */
export function fictionalSample(): readonly SampleEntry[] {
  const entries = [
    ...[...sharedEntries(), ...lastYear(), ...thisYear(), ...indicators()],
    ...meetingEntries(),
  ];
  return entries.toSorted((one, other) =>
    one.writtenAt === other.writtenAt ? 0 : one.writtenAt < other.writtenAt ? -1 : 1,
  );
}

export async function fictionalVersions(): Promise<readonly ReceivedVersion[]> {
  const written = await writeSample(fictionalSample());
  return [...written, ...(await boardSnapshot(written))];
}

const lastYear = () =>
  LAST_YEAR.flatMap(([code, made], at) =>
    actionEntries(made, {
      ...{ code, number: AFTER_THIS_YEAR + at + 1, carriedFrom: null },
      ...LAST_YEAR_REPORTING,
    }),
  );

const thisYear = () =>
  SUBGROUP_CODES.flatMap((code) =>
    ACTIONS[code].flatMap((made, at) => {
      const before = LAST_YEAR.findIndex(([, { title }]) => title === made.from);
      return actionEntries(made, {
        ...{ code, number: at + 1, ...THIS_YEAR_REPORTING },
        carriedFrom: before < 0 ? null : actionId(code, AFTER_THIS_YEAR + before + 1),
      });
    }),
  );

/** Ten numbers each: one for itself, and the rest for those that stand beside it. */
const indicators = () => INDICATORS.flatMap((made, at) => indicatorEntries(made, at * 10 + 1));

function sharedEntries(): readonly SampleEntry[] {
  const written = (kind: RecordKind, minute: number, day = '2024-04-02') =>
    ({
      ...{ kind, scope: PARTNERSHIP_SCOPE, author: officer },
      writtenAt: momentOn(day, minute),
    }) as const;
  return [
    firstEntry({
      ...written('partnership', 0),
      recordId: sampleId('partnership', { number: 1 }),
      value: PARTNERSHIP,
    }),
    ...PLAN_YEARS.map(([recordId, value]) =>
      firstEntry({ ...written('plan-year', 1), recordId, value }),
    ),
    ...AGENCIES.map(([recordId, value]) =>
      firstEntry({ ...written('agency', 2), recordId, value }),
    ),
    ...THEMES.map(([recordId, value]) => firstEntry({ ...written('theme', 3), recordId, value })),
    ...PRIORITIES.map(([recordId, value]) =>
      firstEntry({ ...written('priority', 4), recordId, value }),
    ),
    ...SUBGROUP_CODES.map((code) =>
      firstEntry({
        ...written('subgroup', 5),
        recordId: subgroupId(code),
        value: SUBGROUPS[code],
      }),
    ),
    firstEntry({
      ...written('strategic-assessment', 0, '2025-02-03'),
      recordId: assessmentId,
      value: ASSESSMENT,
    }),
    ...ISSUES.map(([recordId, value]) =>
      firstEntry({ ...written('scored-issue', 1, '2025-02-03'), recordId, value }),
    ),
    ...FINDINGS.map(([recordId, value]) =>
      firstEntry({ ...written('finding', 2, '2025-02-03'), recordId, value }),
    ),
  ];
}

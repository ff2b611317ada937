import type { DeclaredStatus } from '#domain/records/progressUpdate.ts';
import { council, countyCouncil, fire, health, police, refuge, type SubgroupCode } from './plan.ts';

/** How an action went, as its chair said it quarter by quarter; blank where nothing was said. */
type Course = readonly (readonly [status: DeclaredStatus, percent: number | null] | null)[];

const COMPLETE: Course = [
  ['on-track', 40],
  ['on-track', 70],
  ['complete', 100],
];
const STEADY: Course = [
  ['on-track', 20],
  ['on-track', 45],
  ['on-track', 65],
  ['on-track', 85],
];
const SLIPPING: Course = [
  ['on-track', 15],
  ['at-risk', 30],
  ['at-risk', 40],
  ['at-risk', 50],
];
const FAILING: Course = [
  ['on-track', 10],
  ['at-risk', 15],
  ['off-track', 20],
  ['off-track', 25],
];
const SILENT: Course = [
  ['on-track', 20],
  ['on-track', 35],
];
const SUSPENDED: Course = [
  ['on-track', 20],
  ['suspended', null],
];
const CLOSED: Course = [
  ['on-track', 10],
  ['at-risk', 15],
  ['closed', null],
];
const NOT_STARTED: Course = [];

export interface MadeAction {
  readonly title: string;
  readonly lead: typeof council;
  readonly due: string;
  readonly course: Course;
  /** Places of the findings that it answers, from 1. */
  readonly findings: readonly number[];
  /** It goes on with the action of last year that has this title. */
  readonly from?: string;
  /** Of the two that are not for the public. */
  readonly isSensitive?: true;
}

const action = (
  title: string,
  lead: typeof council,
  due: string,
  course: Course,
  ...findings: readonly number[]
): MadeAction => ({ title, lead, due, course, findings });

/** The plan of 2025-26, a few days before its year ends: made to be rolled forward. */
export const ACTIONS: Readonly<Record<SubgroupCode, readonly MadeAction[]>> = {
  TC: [
    action(
      'Put taxi marshals at both ranks on Fridays and Saturdays',
      council,
      '2025-09-30',
      COMPLETE,
      1,
    ),
    action('Train door staff to spot somebody at risk', police, '2025-12-19', COMPLETE, 1, 2),
    action('Renew the cameras in the market square', council, '2025-12-31', COMPLETE, 2),
  ],
  DA: [
    {
      ...action('Open a one stop shop on two days a week', refuge, '2025-10-31', COMPLETE, 3),
      from: 'Find rooms for a one stop shop',
    },
    action('Ask every patient in two surgeries', health, '2026-06-30', STEADY, 3),
    action('Offer a course for those who abuse', countyCouncil, '2026-09-30', SLIPPING, 4),
    {
      ...action('Agree how children are told of help', countyCouncil, '2026-05-29', SILENT),
      isSensitive: true,
    },
  ],
  AC: [
    action('Mark bicycles at every station event', police, '2025-09-30', COMPLETE, 5),
    action('Light the paths behind six terraces', council, '2025-11-28', FAILING, 5),
    action('Visit every victim of burglary within a week', police, '2025-12-31', SLIPPING, 5, 6),
    action('Fit alarms in allotment sheds', fire, '2025-10-31', CLOSED, 6),
    action('Publish a guide for caravan owners', council, '2026-03-31', NOT_STARTED),
  ],
  ASB: [
    action('Agree one form for all reports of nuisance', council, '2025-08-29', COMPLETE, 7),
    action('Try mediation in twenty disputes', council, '2025-12-19', COMPLETE, 7),
    action('Close the alley gates at night', council, '2026-06-30', STEADY, 7),
    action('Review every public space order', council, '2026-09-30', SUSPENDED, 8),
  ],
  YP: [
    action('Match forty pupils with a mentor', countyCouncil, '2026-07-31', STEADY, 9),
    action('Run a summer course with the fire service', fire, '2026-08-28', NOT_STARTED, 9),
    {
      ...action('Brief every school on exploitation', police, '2026-06-30', SILENT, 10),
      isSensitive: true,
    },
  ],
};

/** Of the plan of 2024-25: what was finished then, and what was carried forward from it. */
export const LAST_YEAR: readonly (readonly [SubgroupCode, MadeAction])[] = [
  ['DA', action('Find rooms for a one stop shop', refuge, '2025-03-31', [['on-track', 60]])],
  ['TC', action('Walk the night-time route with licensees', police, '2024-12-31', COMPLETE)],
  ['ASB', action('Clear the five worst spots for fly-tipping', council, '2025-01-31', COMPLETE)],
];

import type { IsoDate, RecordId } from '#domain/ids.ts';
import type { Meeting } from '#domain/records/meeting.ts';
import type { Subgroup, SubgroupLineage } from '#domain/records/subgroup.ts';
import {
  ccg,
  choices,
  golding,
  kentCounty,
  kentFire,
  kentPolice,
  maidstoneCouncil,
  mediation,
  oneMaidstone,
  pcc,
  probation,
} from './agencies.ts';
import { sampleId } from './entry.ts';
import {
  domesticAbuse,
  gangsAndExploitation,
  mentalHealth,
  organisedCrime,
  substanceMisuse,
} from './plan.ts';
import type { Day } from './script.ts';

/** By code, in the order of the plan; the former one comes last. The place is part of every id. */
export const SUBGROUP_CODES = ['OCG', 'GCSE', 'SM', 'DA', 'MH', 'CR'] as const;
export type SubgroupCode = (typeof SUBGROUP_CODES)[number];

export const placeOf = (code: SubgroupCode) => SUBGROUP_CODES.indexOf(code) + 1;

export const subgroupId = (code: SubgroupCode): RecordId<'subgroup'> =>
  sampleId('subgroup', { subgroup: placeOf(code) });

const CHAIR_UNKNOWN = 'Who chaired it in 2017 is not available: the chair shown is illustrative.';

/** The report to Council of 12 April 2017 says that it will be re-formed; not on which day. */
const splitFromResilience: readonly SubgroupLineage[] = [
  { how: 'split-from', from: subgroupId('CR'), on: null },
];

export const SUBGROUPS: Readonly<Record<SubgroupCode, Subgroup>> = {
  OCG: {
    name: 'Organised Crime Groups',
    code: 'OCG',
    priorities: [organisedCrime],
    chairRole: 'Chair (Chief Inspector)',
    deputyRole: '',
    chairAgency: kentPolice,
    agencies: [
      kentPolice,
      maidstoneCouncil,
      kentCounty,
      kentFire,
      golding,
      probation,
      oneMaidstone,
    ],
    state: 'active',
    planState: 'agreed',
    marking: 'official-sensitive',
    lineage: splitFromResilience,
    about: `Organised crime, including modern slavery. Formed from the former Community Resilience subgroup. ${CHAIR_UNKNOWN}`,
  },
  GCSE: {
    name: 'Gangs and Child Sexual Exploitation',
    code: 'GCSE',
    priorities: [gangsAndExploitation],
    chairRole: 'Chair (Early Help manager)',
    deputyRole: '',
    chairAgency: kentCounty,
    agencies: [kentCounty, kentPolice, maidstoneCouncil, kentFire, golding, choices, ccg],
    state: 'active',
    planState: 'agreed',
    marking: 'official',
    lineage: splitFromResilience,
    about: `Gangs, and the sexual exploitation of children. Formed from the former Community Resilience subgroup. ${CHAIR_UNKNOWN}`,
  },
  SM: {
    name: 'Substance Misuse',
    code: 'SM',
    priorities: [substanceMisuse],
    chairRole: 'Chair (public health commissioner)',
    deputyRole: '',
    chairAgency: kentCounty,
    agencies: [kentCounty, maidstoneCouncil, kentPolice, ccg, probation, golding, oneMaidstone],
    state: 'active',
    planState: 'agreed',
    marking: 'official',
    lineage: [],
    about: `Drugs and alcohol, in public places and in people’s lives. ${CHAIR_UNKNOWN}`,
  },
  DA: {
    name: 'Domestic Abuse and Violent Crime',
    code: 'DA',
    priorities: [domesticAbuse],
    chairRole: 'Chair (service manager)',
    deputyRole: '',
    chairAgency: choices,
    agencies: [
      choices,
      kentPolice,
      maidstoneCouncil,
      kentCounty,
      golding,
      probation,
      ccg,
      kentFire,
    ],
    state: 'active',
    planState: 'redraft-due',
    marking: 'official',
    lineage: [],
    about: `Domestic abuse and violent crime. The committee heard on 28 March 2017 that this action plan “was due for redrafting” (minutes, g2887). ${CHAIR_UNKNOWN}`,
  },
  MH: {
    name: 'Mental Health',
    code: 'MH',
    priorities: [mentalHealth],
    chairRole: 'Interim chair (community protection manager)',
    deputyRole: '',
    chairAgency: maidstoneCouncil,
    agencies: [maidstoneCouncil, kentPolice, kentCounty, ccg, golding, mediation, pcc],
    state: 'forming',
    planState: 'draft',
    marking: 'official',
    lineage: [],
    about: `A new subgroup, announced in the report to Council of 12 April 2017. Its draft plan is illustrative but for the scoping exercise: the real subgroup had no action plan by 25 September 2018 (plan update, s62715). ${CHAIR_UNKNOWN}`,
  },
  CR: {
    name: 'Community Resilience (former)',
    code: 'CR',
    priorities: [],
    chairRole: '',
    deputyRole: '',
    chairAgency: null,
    agencies: [],
    state: 'closed',
    planState: 'none-yet',
    marking: 'official',
    lineage: [],
    about:
      'Re-formed into separate groups for Organised Crime Groups and for Gangs and Child Sexual Exploitation (report to Council, 12 April 2017). The day, its members and its action plan are not available: the actions that it is shown to have handed on are illustrative.',
  },
};

/** Sourced: the cycle of 2017 (report of 14 February 2017) and of 2018 (report of 13 February). */
const BOARD_MEETINGS: readonly (readonly [Day, string])[] = [
  ['2017-01-11', 'Safer Maidstone Partnership'],
  ['2017-02-16', 'Safer Maidstone Partnership away day'],
  ['2018-01-23', 'Safer Maidstone Partnership'],
];

/** Made up, so that there is a last meeting to compare with: the board's other dates are not available. */
const ILLUSTRATIVE_BOARD_MEETINGS: readonly Day[] = ['2017-06-14', '2017-10-11'];

/** Made up: when the subgroups met is not available. */
const SUBGROUP_MEETINGS: Readonly<Record<Exclude<SubgroupCode, 'CR'>, readonly Day[]>> = {
  OCG: ['2017-05-10', '2017-07-19', '2017-10-18', '2018-01-17'],
  GCSE: ['2017-05-11', '2017-07-13', '2017-10-12', '2018-01-11'],
  SM: ['2017-05-18', '2017-07-20', '2017-10-19', '2018-01-18'],
  DA: ['2017-05-23', '2017-07-18', '2017-10-17', '2018-01-16'],
  MH: ['2017-06-21', '2017-09-20', '2017-12-13', '2018-01-24'],
};

export const MEETINGS: readonly Meeting[] = [
  ...BOARD_MEETINGS.map(([on, title]) => ({ subgroup: null, title, on: on as IsoDate })),
  ...(['OCG', 'GCSE', 'SM', 'DA', 'MH'] as const).flatMap((code) =>
    SUBGROUP_MEETINGS[code].map((on) => ({
      subgroup: subgroupId(code),
      title: `${SUBGROUPS[code].name} subgroup (illustrative date)`,
      on: on as IsoDate,
    })),
  ),
  // Last, since their place makes the ids of those before.
  ...ILLUSTRATIVE_BOARD_MEETINGS.map((on) => ({
    subgroup: null,
    title: 'Safer Maidstone Partnership (illustrative date)',
    on: on as IsoDate,
  })),
];

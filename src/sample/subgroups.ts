import type { RecordId } from '#domain/ids.ts';
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

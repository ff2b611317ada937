import type { IsoDate, RecordId } from '#domain/ids.ts';
import type { Agency } from '#domain/records/agency.ts';
import type { Meeting } from '#domain/records/meeting.ts';
import { type Partnership, USUAL_SETTINGS } from '#domain/records/partnership.ts';
import type { AdoptionStep, PlanYear } from '#domain/records/planYear.ts';
import type { Priority } from '#domain/records/priority.ts';
import type { Subgroup } from '#domain/records/subgroup.ts';
import type { Theme } from '#domain/records/theme.ts';
import type { Author } from '#domain/versions/version.ts';
import { sampleId } from '../entry.ts';

/** A town that is on no map: real places never carry invented figures. */
export const BOROUGH = 'Marlhaven';

/** The county around it, and the town next to it, just as fictional. */
export const COUNTY = 'Marlshire';
export const NEIGHBOUR = 'Quillborough';

export const PARTNERSHIP: Partnership = {
  name: `Safer ${BOROUGH} Partnership`,
  shortName: '',
  area: `${BOROUGH} borough (fictional)`,
  reportingPeriod: 'quarter',
  graceDays: 10,
  ...USUAL_SETTINGS,
  notice: `Fictional: ${BOROUGH}, its agencies, actions and figures are all made up.`,
};

export const officer: Author = {
  name: 'Community Safety Officer',
  agency: `${BOROUGH} Borough Council`,
};

const agencyId = (number: number) => sampleId('agency', { number });

export const council = agencyId(1);
export const police = agencyId(2);
export const countyCouncil = agencyId(3);
export const fire = agencyId(4);
export const health = agencyId(5);
export const refuge = agencyId(6);

export const AGENCIES: readonly (readonly [RecordId<'agency'>, Agency])[] = [
  [council, agency(`${BOROUGH} Borough Council`, 'MBC', 'responsible-authority')],
  [police, agency(`${COUNTY} Police`, '', 'responsible-authority')],
  [countyCouncil, agency(`${COUNTY} County Council`, '', 'responsible-authority')],
  [fire, agency(`${COUNTY} Fire and Rescue`, '', 'responsible-authority')],
  [health, agency(`${COUNTY} Integrated Care Board`, 'ICB', 'responsible-authority')],
  [refuge, agency('Harbour Women’s Refuge', '', 'voluntary-or-other')],
];

function agency(name: string, shortName: string, type: Agency['type']): Agency {
  return { name, shortName, type, predecessor: null };
}

const yearId = (number: number) => sampleId('plan-year', { number });

export const lastYear = yearId(1);
export const thisYear = yearId(2);

const step = (
  document: AdoptionStep['document'],
  on: string,
  body: string,
  decision: string,
  more: Partial<AdoptionStep> = {},
): AdoptionStep => ({
  ...{ document, on: on as IsoDate, body, decision },
  ...{ reference: 'Made up', condition: '', conditionMetOn: null },
  ...more,
});

export const PLAN_YEARS: readonly (readonly [RecordId<'plan-year'>, PlanYear])[] = [
  [
    lastYear,
    {
      ...{ label: '2024-25', start: '2024-04-01' as IsoDate, end: '2025-03-31' as IsoDate },
      ...{ documentTitle: 'Community safety plan 2024-25', state: 'superseded' },
      adoption: [step('partnership-plan', '2024-04-17', 'Council', 'Adopted')],
    },
  ],
  [
    thisYear,
    {
      ...{ label: '2025-26', start: '2025-04-01' as IsoDate, end: '2026-03-31' as IsoDate },
      ...{ documentTitle: 'Community safety plan 2025-26', state: 'adopted' },
      adoption: [
        step('strategic-assessment', '2025-01-15', 'Partnership board', 'Consulted'),
        step('strategic-assessment', '2025-02-12', 'Scrutiny committee', 'Approved', {
          condition: 'Subject to a plain summary',
          conditionMetOn: '2025-02-28' as IsoDate,
        }),
        step('partnership-plan', '2025-03-19', 'Scrutiny committee', 'Approved', {
          condition: 'Subject to dates for every action',
        }),
        step('partnership-plan', '2025-04-16', 'Council', 'Adopted'),
      ],
    },
  ],
];

const priorityId = (number: number) => sampleId('priority', { number });

export const townCentre = priorityId(1);
export const domesticAbuse = priorityId(2);
export const acquisitive = priorityId(3);
export const antiSocial = priorityId(4);
export const youngPeople = priorityId(5);
export const ruralCrime = priorityId(6);
const nightTime = priorityId(7);

const themeId = (number: number) => sampleId('theme', { number });

export const prevention = themeId(1);
export const roadSafety = themeId(2);

export const THEMES: readonly (readonly [RecordId<'theme'>, Theme])[] = [
  [prevention, { title: 'Prevention' }],
  [roadSafety, { title: 'Road safety' }],
];

const of = (planYear: RecordId<'plan-year'>, title: string, order: number) => ({
  ...{ planYear, title, order },
});

const FOUND = 'The assessment of this fictional borough found it so.';

export const PRIORITIES: readonly (readonly [RecordId<'priority'>, Priority])[] = [
  [
    nightTime,
    {
      inYears: [of(lastYear, 'Night-time economy and street drinking', 1)],
      ...{ rationale: '', lineage: [], alignment: [] },
    },
  ],
  [
    townCentre,
    priority('Violence in the town centre', 1, null, [
      { how: 'split-from', other: nightTime, planYear: thisYear },
    ]),
  ],
  [domesticAbuse, priority('Domestic abuse', 2, 'Domestic abuse')],
  [acquisitive, priority('Burglary and vehicle crime', 3, 'Acquisitive crime')],
  [
    antiSocial,
    priority('Anti-social behaviour', 4, null, [
      { how: 'split-from', other: nightTime, planYear: thisYear },
    ]),
  ],
  [youngPeople, priority('Young people at risk', 5, 'Young people at risk')],
  [
    ruralCrime,
    priority('Rural crime', 6, null, [{ how: 'was-theme', other: roadSafety, planYear: thisYear }]),
  ],
];

function priority(
  title: string,
  order: number,
  before: string | null,
  lineage: Priority['lineage'] = [],
): Priority {
  const earlier = before === null ? [] : [of(lastYear, before, order)];
  return {
    inYears: [...earlier, of(thisYear, title, order)],
    ...{ rationale: FOUND, lineage },
    alignment: [{ withWhat: `${COUNTY} police and crime plan`, source: 'Made up' }],
  };
}

export const SUBGROUP_CODES = ['TC', 'DA', 'AC', 'ASB', 'YP'] as const;
export type SubgroupCode = (typeof SUBGROUP_CODES)[number];

export const placeOf = (code: SubgroupCode) => SUBGROUP_CODES.indexOf(code) + 1;

export const subgroupId = (code: SubgroupCode) => sampleId('subgroup', { subgroup: placeOf(code) });

const subgroup = (
  name: string,
  code: SubgroupCode,
  priorities: Subgroup['priorities'],
  chairAgency: Subgroup['chairAgency'],
  more: Partial<Subgroup> = {},
): Subgroup => ({
  ...{ name, code, priorities, chairRole: 'Chair', deputyRole: '', chairAgency },
  ...{ agencies: [council, police, countyCouncil], state: 'active', planState: 'agreed' },
  ...{ marking: 'official', lineage: [], about: 'Fictional.' },
  ...more,
});

export const SUBGROUPS: Readonly<Record<SubgroupCode, Subgroup>> = {
  TC: subgroup('Town centre', 'TC', [townCentre], police),
  DA: subgroup('Domestic abuse', 'DA', [domesticAbuse], refuge),
  AC: subgroup('Burglary and vehicle crime', 'AC', [acquisitive], police),
  ASB: subgroup('Anti-social behaviour', 'ASB', [antiSocial], council),
  YP: subgroup('Young people', 'YP', [youngPeople, ruralCrime], countyCouncil, {
    planState: 'redraft-due',
  }),
};

export const MEETINGS: readonly Meeting[] = (
  ['2025-07-16', '2025-10-15', '2026-01-21', '2026-04-15'] as const
).map((on) => ({
  ...{ body: 'board', subgroup: null, title: `${PARTNERSHIP.name}, board`, on: on as IsoDate },
  ...{ agenda: [], attendance: [], snapshot: null, minutes: '' },
}));

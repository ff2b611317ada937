import type { IsoDate, RecordId } from '#domain/ids.ts';
import { type Partnership, USUAL_SETTINGS } from '#domain/records/partnership.ts';
import type { AdoptionStep, PlanYear } from '#domain/records/planYear.ts';
import type { Priority } from '#domain/records/priority.ts';
import type { Theme } from '#domain/records/theme.ts';
import { sampleId } from './entry.ts';
import type { Day } from './script.ts';

export const partnershipId = sampleId('partnership', { number: 1 });
export const planYearId = sampleId('plan-year', { number: 1 });

export const PARTNERSHIP: Partnership = {
  name: 'Safer Maidstone Partnership',
  shortName: 'SMP',
  area: 'Maidstone borough',
  reportingPeriod: 'quarter',
  graceDays: 10,
  ...USUAL_SETTINGS,
  notice:
    'Illustrative sample: the actions, leads, dates and updates are made up. They are not the Safer Maidstone Partnership’s own.',
};

export const COUNCIL_REPORT =
  'Report of the Communities, Housing and Environment Committee to Council, 12 April 2017';

const step = (
  document: AdoptionStep['document'],
  on: Day,
  body: string,
  decision: string,
  reference: string,
): AdoptionStep => ({
  document,
  body,
  on: on as IsoDate,
  decision,
  reference,
  condition: '',
  conditionMetOn: null,
});

export const COMMITTEE =
  'Communities, Housing and Environment Committee, acting as the Crime and Disorder Committee';

/** What a report asked for. The minute that would show what the Council decided has not been read. */
const BEFORE_COUNCIL =
  'Recommended: “That the Council adopt”. The Council’s minute is not available.';

/**
 * The state is "approved subject to", not "adopted": the committee's condition is on record, the day
 * it was met is not, and of the Council meeting only the report that recommended adoption was read.
 *
 * The plan for 2016-17 is left out, as too little of it is known to say anything true.
 */
export const PLAN_YEAR: PlanYear = {
  label: '2017-18',
  start: '2017-04-01' as IsoDate,
  end: '2018-03-31' as IsoDate,
  documentTitle:
    'Delivering Safer Communities: Community Safety Partnership Plan 2013-18, refreshed March 2017',
  state: 'approved-subject-to',
  adoption: [
    step(
      'strategic-assessment',
      '2017-01-11',
      'Safer Maidstone Partnership',
      'Partnership meeting. What it decided is not available.',
      'Maidstone Borough Council, 2017-18 Strategic Assessment, report of 14 February 2017 (s53269)',
    ),
    step(
      'strategic-assessment',
      '2017-02-14',
      COMMITTEE,
      '“Approved the 2017-18 Strategic Assessment for adoption by Council”',
      `${COUNCIL_REPORT}; Maidstone Borough Council, draft minutes of 14 February 2017 (s54138)`,
    ),
    {
      ...step(
        'partnership-plan',
        '2017-03-28',
        COMMITTEE,
        '“Approved the 2013-18 Community Safety Partnership Plan Refresh for adoption by Council”',
        `${COUNCIL_REPORT}; Maidstone Borough Council, minutes of 28 March 2017 (g2887)`,
      ),
      condition: 'Subject to “some redrafting to include the clarity of the document”',
    },
    step('strategic-assessment', '2017-04-12', 'Council', BEFORE_COUNCIL, COUNCIL_REPORT),
    step('partnership-plan', '2017-04-12', 'Council', BEFORE_COUNCIL, COUNCIL_REPORT),
  ],
};

const priorityId = (number: number) => sampleId('priority', { number });

export const organisedCrime = priorityId(1);
export const gangsAndExploitation = priorityId(2);
export const substanceMisuse = priorityId(3);
export const domesticAbuse = priorityId(4);
export const mentalHealth = priorityId(5);

const LISTED = `Listed among the priorities from the Strategic Assessment for 2017/18. Source: ${COUNCIL_REPORT}.`;

const MENTAL_HEALTH = `“Mental Health, although not a crime, is an issue at the heart of many cases discussed in the weekly Community Safety and Vulnerabilities Group meeting.” Source: ${COUNCIL_REPORT}.`;

export const PRIORITIES: readonly (readonly [RecordId<'priority'>, Priority])[] = [
  priority(organisedCrime, 1, 'Organised Crime Groups (including Modern Slavery)'),
  priority(gangsAndExploitation, 2, 'Gangs and Child Sexual Exploitation (CSE)'),
  priority(substanceMisuse, 3, 'Substance Misuse'),
  priority(domesticAbuse, 4, 'Domestic Abuse and Violent Crime'),
  priority(mentalHealth, 5, 'Mental Health', MENTAL_HEALTH),
];

function priority(id: RecordId<'priority'>, order: number, title: string, rationale = LISTED) {
  const inYears = [{ planYear: planYearId, title, order }];
  return [id, { inYears, rationale, lineage: [], alignment: [] }] as const;
}

const themeId = (number: number) => sampleId('theme', { number });

export const preventDuty = themeId(1);
export const reoffending = themeId(2);
export const antiSocial = themeId(3);

/** Source: Community Safety Partnership Plan 2013-18, refreshed March 2017 (s54449). */
export const THEMES: readonly (readonly [RecordId<'theme'>, Theme])[] = [
  [preventDuty, { title: 'Prevent duty' }],
  [reoffending, { title: 'Reducing Reoffending' }],
  [antiSocial, { title: 'Anti-Social Behaviour' }],
];

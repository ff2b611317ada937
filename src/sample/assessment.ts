import type { RecordId } from '#domain/ids.ts';
import type { Finding } from '#domain/records/finding.ts';
import type { StrategicAssessment } from '#domain/records/strategicAssessment.ts';
import { sampleId } from './entry.ts';
import {
  antiSocial,
  COUNCIL_REPORT,
  domesticAbuse,
  gangsAndExploitation,
  mentalHealth,
  organisedCrime,
  planYearId,
  preventDuty,
  reoffending,
  substanceMisuse,
} from './plan.ts';

export const assessmentId = sampleId('strategic-assessment', { number: 1 });

/**
 * From public documents alone. Its data window, issues, scores and ranks have not been read, and are
 * left blank: what is not known is not made up.
 */
export const ASSESSMENT: StrategicAssessment = {
  planYear: planYearId,
  title: '2017-18 Strategic Assessment',
  ...{ windowStart: null, windowEnd: null },
  scanning: '',
  analysis:
    'Scored with MoRiLE, says the Community Safety Partnership Plan 2013-18, refreshed March 2017 (s54449). The scores, ranks, weights and scales have not been read.',
  formula: '',
  alternatives: [
    {
      option: 'Do nothing',
      whyNot: `Not recommended, “as the Strategic Assessment shows that community safety trends have changed. Other emerging issues need to be addressed by the partnership and if not picked up would potentially result in more victims of crime and anti-social behaviour, especially amongst the most at risk and vulnerable of society.” Source: ${COUNCIL_REPORT}.`,
    },
  ],
  recommended: [organisedCrime, gangsAndExploitation, substanceMisuse, domesticAbuse, mentalHealth],
  themes: [preventDuty, reoffending, antiSocial],
};

const findingId = (number: number) => sampleId('finding', { number });

export const heartOfManyCases = findingId(1);
export const causeAndEffect = findingId(2);
export const custodySuites = findingId(3);
export const scopingExercise = findingId(4);
export const newSubgroup = findingId(5);
export const separateGroups = findingId(6);

/**
 * What the report to Council says of the assessment, in its words. The assessment itself has not been
 * read, so that of most priorities nothing is recorded: Coverage says so.
 */
export const FINDINGS: readonly (readonly [RecordId<'finding'>, Finding])[] = [
  finding(
    heartOfManyCases,
    'finding',
    '“Mental Health, although not a crime, is an issue at the heart of many cases discussed in the weekly Community Safety and Vulnerabilities Group meeting.”',
  ),
  finding(
    causeAndEffect,
    'finding',
    '“Poor mental health is often a causational factor in a person’s anti-social behaviour and a victim of crime whose mental health is affected by their experiences.”',
  ),
  finding(
    custodySuites,
    'finding',
    'From 1 April 2017, the report says, “police custody suites will no longer be used as ‘safe places’ to take someone when they are detained under the Mental Health Act”, so that “intervention to prevent a person from reaching crisis point” will be required.',
  ),
  finding(
    scopingExercise,
    'recommendation',
    '“A full scoping exercise looking at the impact of these issues, the services that currently exist, how they interlink and whether there are gaps, will be one of the actions for the new subgroup.”',
  ),
  finding(
    newSubgroup,
    'recommendation',
    '“A new subgroup will be formed for the Mental Health priority”.',
  ),
  finding(
    separateGroups,
    'recommendation',
    '“the current Community Resilience subgroup will be reformed into separate groups for Organised Crime Groups (OCGs) and Gangs & Child Sexual Exploitation (CSE).”',
    null,
  ),
];

function finding(
  id: RecordId<'finding'>,
  type: Finding['type'],
  text: string,
  priority: Finding['priority'] = mentalHealth,
) {
  const value = {
    assessment: assessmentId,
    type,
    text,
    source: COUNCIL_REPORT,
    page: '',
    priority,
  };
  return [id, value] as const;
}

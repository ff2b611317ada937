import type { IsoDate, RecordId } from '#domain/ids.ts';
import type { Finding } from '#domain/records/finding.ts';
import type { ScoredIssue } from '#domain/records/scoredIssue.ts';
import type { StrategicAssessment } from '#domain/records/strategicAssessment.ts';
import { sampleId } from '../entry.ts';
import {
  acquisitive,
  antiSocial,
  domesticAbuse,
  prevention,
  ruralCrime,
  thisYear,
  townCentre,
  youngPeople,
} from './plan.ts';

export const assessmentId = sampleId('strategic-assessment', { number: 1 });

export const ASSESSMENT: StrategicAssessment = {
  planYear: thisYear,
  title: 'Strategic assessment 2025-26',
  windowStart: '2023-11-01' as IsoDate,
  windowEnd: '2024-10-31' as IsoDate,
  scanning: 'Figures of all agencies, a survey of 1,200 residents, and two workshops. All made up.',
  analysis: 'Each issue was scored in a matrix of harm, likelihood and organisational position.',
  formula:
    'Harm (five parts, 0 to 5 each) × likelihood (1 to 5) + organisational position (0 to 5)',
  alternatives: [
    { option: 'Keep last year’s priorities', whyNot: 'Burglary rose while street drinking fell.' },
    { option: 'Three priorities and not six', whyNot: 'No agency would have led on young people.' },
  ],
  recommended: [townCentre, domesticAbuse, acquisitive, antiSocial, youngPeople],
  themes: [prevention],
};

type Scored = readonly [title: string, priority: ScoredIssue['priority'], parts: readonly number[]];

/** Physical, psychological, financial, community, environment; likelihood; organisational position. */
const SCORED: readonly Scored[] = [
  ['Domestic abuse', domesticAbuse, [5, 5, 3, 3, 0, 5, 4]],
  ['Violence in the town centre', townCentre, [4, 3, 2, 4, 1, 5, 3]],
  ['Exploitation of young people', youngPeople, [4, 5, 2, 4, 0, 4, 5]],
  ['Burglary in a dwelling', acquisitive, [1, 4, 4, 3, 0, 5, 2]],
  ['Anti-social behaviour', antiSocial, [1, 3, 1, 5, 3, 4, 3]],
  ['Theft from vehicles', acquisitive, [0, 2, 4, 2, 0, 5, 2]],
  ['Theft of farm machinery', ruralCrime, [0, 2, 5, 3, 1, 3, 2]],
  ['Vapes that are sold to children', null, [2, 1, 1, 3, 1, 4, 1]],
];

/** As the partnership worked them out by its own formula; entered, like everything else. */
const TOTALS = ['84', '73', '65', '62', '55', '42', '35', '33'];

export const ISSUES: readonly (readonly [RecordId<'scored-issue'>, ScoredIssue])[] = SCORED.map(
  (
    [title, priority, [physical, psychological, financial, community, environment, ...rest]],
    at,
  ) => [
    sampleId('scored-issue', { number: at + 1 }),
    {
      ...{ assessment: assessmentId, title, priority, rank: at + 1 },
      scores: {
        ...{ physical: `${physical}`, psychological: `${psychological}` },
        ...{ financial: `${financial}`, community: `${community}`, environment: `${environment}` },
        ...{ likelihood: `${rest[0]}`, 'organisational-position': `${rest[1]}` },
        confidence: at < 5 ? 'High' : 'Low',
      },
      total: TOTALS[at] ?? '',
      isEmerging: at > 5,
    },
  ],
);

export const findingId = (number: number) => sampleId('finding', { number });

const finding = (
  number: number,
  type: Finding['type'],
  priority: Finding['priority'],
  page: string,
  text: string,
): readonly [RecordId<'finding'>, Finding] => [
  findingId(number),
  { assessment: assessmentId, type, text, source: '', page, priority },
];

export const FINDINGS: readonly (readonly [RecordId<'finding'>, Finding])[] = [
  finding(
    1,
    'finding',
    townCentre,
    '14',
    'Two in three assaults happen within 200 metres of the two taxi ranks.',
  ),
  finding(
    2,
    'recommendation',
    townCentre,
    '16',
    'See the market square by camera and by people, from ten at night to four.',
  ),
  finding(
    3,
    'finding',
    domesticAbuse,
    '22',
    'Half of those who seek help had asked three services before.',
  ),
  finding(4, 'recommendation', domesticAbuse, '25', 'Offer help to change to those who abuse.'),
  finding(
    5,
    'finding',
    acquisitive,
    '31',
    'Unlit paths behind terraces are the way in and out of four burglaries in ten.',
  ),
  finding(
    6,
    'recommendation',
    acquisitive,
    '33',
    'Visit every victim, so that it does not happen again.',
  ),
  finding(7, 'finding', antiSocial, '38', 'The same sixty households report half of all nuisance.'),
  finding(8, 'recommendation', antiSocial, '40', 'Review orders that nobody enforces.'),
  finding(
    9,
    'finding',
    youngPeople,
    '47',
    'Pupils who miss a day a week are four times as likely to be harmed.',
  ),
  finding(
    10,
    'recommendation',
    youngPeople,
    '49',
    'Tell every school what exploitation looks like.',
  ),
  finding(
    11,
    'finding',
    youngPeople,
    '51',
    'Vapes are sold to children in nine shops out of forty.',
  ),
];

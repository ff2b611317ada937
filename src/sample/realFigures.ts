import type { RecordId } from '#domain/ids.ts';
import type { RealSeries } from './figures.ts';
import {
  domesticAbuse,
  gangsAndExploitation,
  mentalHealth,
  organisedCrime,
  substanceMisuse,
} from './plan.ts';

/** Of a figure published after the day that the sample stands at. */
const LATER = 'Published later than the day this sample stands at: it is here because it is real.';

const BRIEFING = 'Maidstone Borough Council, crime briefing, October 2014 (s38616)';

const HOME_OFFICE = 'Home Office, open data by Community Safety Partnership';

const INFERRED =
  'Values as published. That they are of 2011/12, and the order of the quarters, is inferred: the file at hand names neither.';

const ONS = 'Office for National Statistics, year ending June 2025, Table C2';

/** The note of the Home Office, which the row of Table C2 does not agree with: both are kept. */
const QUALITY_NOTE =
  'The Home Office says of its own file: “Kent: Due to ongoing IT issues, crime data for Maidstone, Medway, Tonbridge and Malling, Dartford and Gravesham, and Tunbridge Wells are recorded under an unassigned CSP group from 2024 onwards.”';

const ONS_FILE = 'ons-table-C2-csp-ye-june-2025-kent.csv';

const ofTableC2 = (
  name: string,
  value: number,
  priorities: readonly RecordId<'priority'>[] = [],
  more: Partial<RealSeries> = {},
): RealSeries => ({
  name: `${name}, year to June`,
  definition: `Offences recorded by the police, excluding fraud. ${LATER}`,
  area: 'Maidstone',
  areaCode: 'E07000110',
  source: ONS,
  every: 'rolling-12-months',
  file: ONS_FILE,
  figures: [{ in: '2025-06-30', value, note: QUALITY_NOTE, row: 'line 20: Maidstone' }],
  priorities,
  ...more,
});

/** More recorded offences of a hidden harm may mean that more people report it. */
const HIDDEN_HARM = { polarity: 'neither' } as const;

/** @param first row of the first quarter; each next one stands 44 rows further down */
const quarters = (
  code: string,
  name: string,
  first: number,
  values: readonly number[],
): RealSeries => ({
  name: `${name} (${code}), year and order of quarters inferred`,
  definition: `Offences recorded by the police, code ${code}. ${INFERRED}`,
  areaCode: '',
  // One quarter is not called better than another whose place is inferred.
  polarity: 'neither',
  source: HOME_OFFICE,
  every: 'quarter',
  file: 'home-office-csp-kent-subset.csv',
  figures: values.map((value, at) => ({
    in: (['2011-04-01', '2011-07-01', '2011-10-01', '2012-01-01'] as const)[at] ?? '2011-04-01',
    ...{ value, note: INFERRED, row: `row ${first + at * 44}` },
  })),
});

const PCC = 'Kent Police and Crime Commissioner, March 2017; KentOnline, March 2017';

const BBC = 'BBC News, recorded crime in Kent in 2016';

const change = (name: string, value: number): RealSeries => ({
  name: `Change in ${name} against the year before`,
  definition: 'As it was reported. The counts behind it are not available here.',
  unit: '%',
  area: 'Kent',
  source: BBC,
  every: 'calendar-year',
  figures: [{ in: '2016-12-31', value }],
});

/**
 * Published figures about Maidstone and Kent, each as its source has it. They come from different
 * sources and periods, and are never joined into one series. What was only said as a change between
 * counts that are not known, or over a period that no series here has, is in the definitions.
 */
export const REAL_SERIES: readonly RealSeries[] = [
  {
    name: 'All recorded crime, April to June',
    definition:
      'Offences recorded by the police. The briefing also says that victim-based crime rose by 144 (7.5%) and other crime by 38 (18.4%); these do not add up to the total, and their counts are not given.',
    source: BRIEFING,
    every: 'quarter',
    figures: [
      { in: '2013-04-01', value: 2_172 },
      { in: '2014-04-01', value: 2_357 },
    ],
  },
  {
    name: 'Sexual offences, April to June',
    definition: 'Offences recorded by the police: the largest rise by percentage in the briefing.',
    source: BRIEFING,
    every: 'quarter',
    ...HIDDEN_HARM,
    figures: [
      { in: '2013-04-01', value: 32 },
      { in: '2014-04-01', value: 57 },
    ],
  },
  quarters('28A', 'Burglary in a dwelling', 19, [82, 84, 77, 123]),
  quarters('34B', 'Robbery of personal property', 22, [11, 13, 9, 8]),
  quarters('39', 'Theft from the person', 23, [19, 19, 20, 19]),
  {
    name: 'All recorded crime, year to September',
    definition: `Offences recorded by the police. ${LATER}`,
    source: 'Kent Messenger, 30 January 2020',
    every: 'rolling-12-months',
    figures: [
      { in: '2018-09-30', value: 17_176 },
      { in: '2019-09-30', value: 16_987 },
    ],
  },
  {
    name: 'Domestic abuse offences, year to August',
    definition: `Offences recorded by the police. ${LATER} More reports may mean that more people come forward.`,
    priorities: [domesticAbuse],
    source: 'KentOnline, 2020 (article 235602)',
    every: 'rolling-12-months',
    ...HIDDEN_HARM,
    figures: [
      { in: '2019-08-31', value: 1_202 },
      { in: '2020-08-31', value: 1_319 },
    ],
    beside: [besideIn2020('Kent', 17_624, '17.2%'), besideIn2020('West Kent', 3_627, '8.3%')],
  },
  {
    name: 'Reports of child sexual exploitation',
    definition:
      'Maidstone’s number is not available. Kent had 194 reports from 1 April to 31 October 2018, Canterbury 28 and Medway 22; Maidstone was third (unified.org.uk, January 2019).',
    unit: 'reports',
    priorities: [gangsAndExploitation],
    source: 'None yet',
    every: 'financial-year',
    ...HIDDEN_HARM,
    figures: [],
  },
  {
    name: 'Adults held in police cells in a mental health crisis',
    definition:
      'In 2016-17, 13% fewer than in 2015-16, says the source; the earlier count is not given.',
    unit: 'adults',
    area: 'Kent',
    priorities: [mentalHealth],
    source: PCC,
    every: 'financial-year',
    figures: [{ in: '2017-03-31', value: 65 }],
  },
  {
    name: 'Children held in police cells in a mental health crisis',
    definition: 'As the source has it. Too few to call a change better or worse.',
    polarity: 'neither',
    unit: 'children',
    area: 'Kent',
    priorities: [mentalHealth],
    source: PCC,
    every: 'financial-year',
    smallNumbers: 'as-published',
    smallNumbersReason: 'These counts were published by the Police and Crime Commissioner.',
    figures: [
      { in: '2015-03-31', value: 2 },
      { in: '2016-03-31', value: 1 },
    ],
  },
  {
    name: 'Police cells used as a place of safety (section 136)',
    definition: '54% fewer than the year before, says the source; the earlier count is not given.',
    unit: 'detentions',
    area: 'England and Wales',
    priorities: [mentalHealth],
    source: 'Written answer in Parliament, 21 February 2017 (64804)',
    every: 'financial-year',
    figures: [{ in: '2016-03-31', value: 2_100 }],
  },
  change('recorded crime', 13),
  change('violence', 31),
  change('weapons offences', 30),
  ofTableC2('All recorded crime', 14_672, [], {
    beside: [
      ofTableC2('All recorded crime', 160_259, [], {
        area: 'Kent, the whole force',
        areaCode: 'E23000032',
        figures: [{ in: '2025-06-30', value: 160_259, row: 'line 14: Kent' }],
      }),
      ofTableC2('All recorded crime', 2_037, [], {
        area: 'Unassigned Kent',
        areaCode: '',
        figures: [
          {
            in: '2025-06-30',
            ...{ value: 2_037, flag: 'unassigned', note: QUALITY_NOTE },
            row: 'line 27: Unassigned Kent',
          },
        ],
      }),
    ],
  }),
  ofTableC2('Violence against the person', 6_169, [domesticAbuse]),
  ofTableC2('Violence with injury', 1_558, [domesticAbuse]),
  ofTableC2('Homicide', 1, [domesticAbuse], {
    smallNumbers: 'as-published',
    smallNumbersReason: 'The count was published in Table C2.',
  }),
  ofTableC2('Stalking and harassment', 1_801, [domesticAbuse], HIDDEN_HARM),
  ofTableC2('Sexual offences', 613, [], HIDDEN_HARM),
  ofTableC2('Robbery', 95),
  ofTableC2('Theft', 4_045),
  ofTableC2('Burglary', 437),
  ofTableC2('Vehicle offences', 724),
  ofTableC2('Shoplifting', 1_568),
  ofTableC2('Criminal damage and arson', 1_628),
  // More are recorded where the police look for more.
  ofTableC2('Drug offences', 626, [substanceMisuse], HIDDEN_HARM),
  ofTableC2('Possession of weapons', 180, [gangsAndExploitation, organisedCrime], HIDDEN_HARM),
  ofTableC2('Public order offences', 780),
  {
    name: 'Population, 2013/14',
    definition: 'People living in the borough.',
    unit: 'people',
    polarity: 'neither',
    source: 'Maidstone Borough Council, borough profile 2014 (s39714)',
    every: 'financial-year',
    figures: [{ in: '2014-03-31', value: 159_300 }],
  },
  {
    name: 'Population, mid-2020',
    definition: `People living in the borough in the middle of the year. ${LATER}`,
    unit: 'people',
    polarity: 'neither',
    source: 'Kent County Council, population bulletin',
    every: 'calendar-year',
    figures: [{ in: '2020-06-30', value: 173_100 }],
  },
];

function besideIn2020(area: string, value: number, rise: string): RealSeries {
  return {
    name: 'Domestic abuse offences, year to August',
    definition: `Offences recorded by the police, ${rise} more than the year before. ${LATER}`,
    area,
    source: 'KentOnline, 2020 (article 235602)',
    every: 'rolling-12-months',
    ...HIDDEN_HARM,
    figures: [{ in: '2020-08-31', value }],
  };
}

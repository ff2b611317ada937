import type { RecordId } from '#domain/ids.ts';
import type { ChangePoint } from '#domain/records/changePoint.ts';
import type { Indicator } from '#domain/records/indicator.ts';
import type { TargetRevision } from '#domain/records/targetRevision.ts';
import {
  acquisitive,
  antiSocial,
  BOROUGH,
  COUNTY,
  domesticAbuse,
  NEIGHBOUR,
  townCentre,
  youngPeople,
} from './plan.ts';
import { type MadeFigure, makeSeries, withYears } from './series.ts';

export interface MadeTarget
  extends Pick<TargetRevision, 'what' | 'value' | 'tolerance' | 'reason'> {
  readonly from: string;
  readonly to?: string;
  readonly madeOn: string;
}

export interface MadeIndicator extends Partial<Omit<Indicator, 'name' | 'comparatorOf'>> {
  readonly name: string;
  readonly figures: readonly MadeFigure[];
  /** Counted over so many: the figure is then per 1,000 of them. */
  readonly population?: { readonly people: number; readonly source: string };
  readonly targets?: readonly MadeTarget[];
  readonly changes?: readonly (readonly [
    on: string,
    changeKind: ChangePoint['changeKind'],
    reason: string,
  ])[];
  readonly beside?: readonly MadeIndicator[];
}

/** April 2021 to February 2026, and the quarters from April 2021 to December 2025. */
const MONTHS = { kind: 'month', from: '2021-04-01', length: 59 } as const;
const QUARTERS = { kind: 'quarter', from: '2021-04-01', length: 19 } as const;

const forPriority = (...priorities: readonly RecordId<'priority'>[]) => ({ priorities });

const target = (
  value: number | null,
  from: string,
  reason: string,
  more: Partial<MadeTarget> = {},
): MadeTarget => ({ what: 'target', value, tolerance: null, from, reason, madeOn: from, ...more });

const baseline = (value: number, from: string, reason: string, more: Partial<MadeTarget> = {}) =>
  target(value, from, reason, { what: 'baseline', ...more });

const townCentreViolence = (area: string, seed: number, level: number): MadeIndicator => ({
  name: 'Violence in the town centre',
  area,
  ...forPriority(townCentre),
  figures: makeSeries({ ...MONTHS, seed, level, spread: level / 8 }),
});

function exclusions(area: string, seed: number, level: number): MadeIndicator {
  return {
    ...{ name: 'Pupils excluded from school', area, frequency: 'quarter' },
    ...{ unit: 'per 1,000 pupils', numerator: 'Exclusions', denominator: 'pupils' },
    population: { people: 18_400, source: 'School census of January 2021, made up' },
    figures: makeSeries({ ...QUARTERS, seed, level, spread: level / 10 }),
  };
}

/**
 * Made-up series that between them show everything a chart can: each rule, break, flag, target and
 * verdict. `fictional.test.ts` holds that they do.
 */
export const INDICATORS: readonly MadeIndicator[] = [
  {
    // Below the mean for the last ten months: seven and more on one side. Targets in steps.
    ...townCentreViolence(BOROUGH, 11, 64),
    definition: 'Violence recorded in the town centre beat, all hours',
    figures: makeSeries({
      ...{ ...MONTHS, seed: 11, level: 64, spread: 8, later: { at: 49, level: 50 } },
      set: { [-1]: 53 },
      flags: { [-1]: 'provisional', [-2]: 'provisional' },
    }),
    targets: [
      baseline(66, '2021-04-01', 'Mean of the first year'),
      baseline(64, '2022-04-01', 'Counted again after late crimes came in', {
        madeOn: '2022-06-15',
      }),
      target(60, '2023-04-01', 'First step', { to: '2025-03-31', tolerance: 5 }),
      target(55, '2025-04-01', 'Second step, agreed with the plan', { tolerance: 5 }),
    ],
    changes: [['2024-06-01', 'annotation', 'Taxi marshals began at weekends']],
    beside: [townCentreViolence(COUNTY, 12, 71), townCentreViolence(NEIGHBOUR, 13, 58)],
  },
  {
    name: 'Burglary in a dwelling',
    ...forPriority(acquisitive),
    // The last month is far above the upper limit.
    figures: makeSeries({ ...MONTHS, seed: 21, level: 30, spread: 5, set: { [-1]: 58 } }),
    targets: [
      baseline(31, '2021-04-01', 'Mean of the first year'),
      target(20, '2024-04-01', 'A third fewer by the end of the plan', { tolerance: 10 }),
    ],
  },
  {
    name: 'Theft of and from vehicles',
    ...{ frequency: 'quarter', ...forPriority(acquisitive) },
    // Seven rising quarters.
    figures: makeSeries({
      ...{ ...QUARTERS, seed: 31, level: 92, spread: 7 },
      set: { [-7]: 84, [-6]: 87, [-5]: 90, [-4]: 93, [-3]: 97, [-2]: 100, [-1]: 104 },
    }),
    targets: [target(120, '2025-04-01', 'No more than before the pandemic')],
  },
  {
    name: 'Reports of domestic abuse',
    definition: 'Incidents and crimes. More reports may mean that more people come forward',
    ...{ polarity: 'neither', role: 'contextual', ...forPriority(domesticAbuse) },
    // Two of the last three near the upper limit, and none of them outside.
    figures: makeSeries({
      ...{ ...MONTHS, seed: 41, level: 120, spread: 12 },
      set: { [-3]: 138, [-2]: 122, [-1]: 139 },
    }),
    changes: [['2023-11-01', 'annotation', 'One stop shop opened']],
  },
  {
    name: 'Anti-social behaviour incidents',
    ...forPriority(antiSocial),
    // Ordinary variation since the way of recording changed.
    figures: makeSeries({
      ...{ ...MONTHS, seed: 53, level: 210, spread: 22, later: { at: 30, level: 168 } },
    }),
    targets: [target(190, '2024-04-01', 'Agreed with the plan', { tolerance: 10 })],
    changes: [['2023-10-01', 'limits-restart', 'Incidents of nuisance vehicles counted apart']],
  },
  {
    name: 'Robbery of young people',
    ...forPriority(youngPeople),
    // Two of the last three near the lower limit.
    figures: makeSeries({
      ...{ ...MONTHS, seed: 61, level: 40, spread: 6 },
      set: { [-3]: 31, [-2]: 38, [-1]: 31 },
    }),
    targets: [target(60, '2025-04-01', 'Not above the highest year')],
  },
  {
    ...exclusions(BOROUGH, 71, 96),
    ...forPriority(youngPeople),
    // Seven rising quarters.
    figures: makeSeries({
      ...{ ...QUARTERS, seed: 71, level: 96, spread: 14 },
      set: { [-7]: 88, [-6]: 96, [-5]: 104, [-4]: 111, [-3]: 119, [-2]: 127, [-1]: 136 },
    }),
    beside: [exclusions(COUNTY, 72, 101), exclusions(NEIGHBOUR, 73, 84)],
  },
  {
    name: 'Admissions to hospital after an assault with a knife',
    unit: 'admissions',
    ...{ frequency: 'quarter', ...forPriority(youngPeople) },
    // Small numbers: some hidden by their source, some by the rule of the partnership.
    figures: withYears(
      makeSeries({
        ...{ ...QUARTERS, seed: 81, level: 6, spread: 3 },
        // A year of which one quarter is small: a public version hides a second one with it.
        set: { 4: 7, 5: 3, 6: 8, 7: 6 },
        flags: { 3: 'suppressed', 9: 'suppressed', [-2]: 'suppressed' },
      }),
    ),
  },
  {
    name: 'Criminal damage',
    ...forPriority(townCentre),
    role: 'contextual',
    // A month nobody sent, months placed in no area, and a break after which nothing compares.
    figures: makeSeries({
      ...{ ...MONTHS, seed: 91, level: 74, spread: 9 },
      set: { 44: 3, 45: 2 },
      flags: {
        ...{ 12: 'missing', 13: 'missing', 20: 'not-comparable' },
        ...{ 44: 'unassigned', 45: 'unassigned' },
      },
    }),
    changes: [['2022-12-01', 'not-comparable', 'Another police system began to count']],
  },
  {
    name: 'Residents who feel safe after dark',
    ...{ unit: '%', numerator: 'Feel safe', denominator: 'People asked' },
    ...{ polarity: 'higher-is-better', frequency: 'financial-year', ...forPriority(townCentre) },
    figures: makeSeries({
      ...{ kind: 'financial-year', from: '2020-04-01', length: 5, seed: 101, level: 58, spread: 4 },
      set: { [-1]: 57 },
    }),
    targets: [target(60, '2023-04-01', 'Agreed with the plan', { tolerance: 10 })],
  },
  {
    name: 'All recorded crime, twelve months',
    ...{ frequency: 'rolling-12-months', role: 'contextual' },
    figures: makeSeries({
      ...{ kind: 'rolling-12-months', from: '2024-03-31', length: 24 },
      ...{ seed: 111, level: 9_400, spread: 160 },
    }),
  },
  {
    name: 'Repeat victims of domestic abuse',
    ...{ unit: '%', numerator: 'Victims again', denominator: 'Victims' },
    ...{ frequency: 'calendar-year', ...forPriority(domesticAbuse) },
    // Nothing has been measured yet, and there is no baseline.
    figures: [],
    targets: [target(20, '2025-04-01', 'Agreed with the plan')],
  },
];

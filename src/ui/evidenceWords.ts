import type { ChangePointKind } from '#domain/records/changePoint.ts';
import type { Finding, FindingType } from '#domain/records/finding.ts';
import type { IndicatorRole, Polarity, SmallNumberRule } from '#domain/records/indicator.ts';
import type { DataFlag, PeriodKind } from '#domain/records/measurement.ts';
import type { ScorePart } from '#domain/records/scoredIssue.ts';
import type { Referral } from '#domain/records/action.ts';

export const POLARITY_WORDS: Readonly<Record<Polarity, string>> = {
  'lower-is-better': 'Lower is better',
  'higher-is-better': 'Higher is better',
  neither: 'Neither is better',
};

export const INDICATOR_ROLE_WORDS: Readonly<Record<IndicatorRole, string>> = {
  performance: 'Performance: judged against a target',
  contextual: 'Contextual: there to understand the rest',
};

export const PERIOD_KIND_WORDS: Readonly<Record<PeriodKind, string>> = {
  month: 'Month',
  quarter: 'Quarter',
  'financial-year': 'Financial year',
  'calendar-year': 'Calendar year',
  'rolling-12-months': 'Twelve months to a month',
};

export const DATA_FLAG_WORDS: Readonly<Record<DataFlag, string>> = {
  ok: 'As published',
  provisional: 'Provisional',
  suppressed: 'Suppressed',
  missing: 'Missing',
  'not-comparable': 'Not comparable',
  unassigned: 'Not assigned to an area',
};

export const SMALL_NUMBER_WORDS: Readonly<Record<SmallNumberRule, string>> = {
  'hide-below-5': 'Hidden below 5',
  'as-published': 'Shown as published',
};

export const CHANGE_POINT_WORDS: Readonly<Record<ChangePointKind, string>> = {
  annotation: 'Only noted',
  'limits-restart': 'Mean and limits start anew',
  'not-comparable': 'Before and after cannot be compared',
};

export const FINDING_TYPE_WORDS: Readonly<Record<FindingType, string>> = {
  finding: 'Finding',
  recommendation: 'Recommendation',
};

export const SCORE_PART_WORDS: Readonly<Record<ScorePart, string>> = {
  physical: 'Physical harm',
  psychological: 'Psychological harm',
  financial: 'Financial harm',
  community: 'Harm to the community',
  environment: 'Harm to the environment',
  'geographic-scope': 'Geographic scope',
  vulnerability: 'Vulnerability',
  likelihood: 'Likelihood',
  confidence: 'Confidence',
  'organisational-position': 'Organisational position',
};

export const REFERRAL_WORDS: Readonly<Record<Referral, string>> = {
  finding: 'A finding of the strategic assessment',
  'weekly-meeting': 'The weekly Community Safety and Vulnerabilities Group',
  scrutiny: 'A recommendation of the scrutiny committee',
  meeting: 'Follow-up of a meeting',
  other: 'Somewhere else',
};

/** Page 12 of the assessment, or of the document it stands in. */
export function sayWhere({ source, page }: Pick<Finding, 'source' | 'page'>): string {
  if (source === '' && page === '') return 'Page not given';
  if (page === '') return source;
  return source === '' ? `Page ${page}` : `${source}, page ${page}`;
}

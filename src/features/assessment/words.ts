import type { AssessmentView } from '#domain/assessment/assessmentView.ts';
import { sayDay } from '#domain/calendar.ts';
import type { AdoptionStep } from '#domain/records/planYear.ts';
import type { StrategicAssessment } from '#domain/records/strategicAssessment.ts';
import { sayNumberOf } from '#ui/words.ts';

/** 1 November 2015 to 31 October 2016; an end that is not known is named so. */
export function sayWindow({
  windowStart,
  windowEnd,
}: Pick<StrategicAssessment, 'windowStart' | 'windowEnd'>): string {
  if (!windowStart && !windowEnd) return '';
  const from = windowStart ? sayDay(windowStart) : 'a day not known';
  return `${from} to ${windowEnd ? sayDay(windowEnd) : 'a day not known'}`;
}

/** 8 issues scored, 2 of them emerging; 12 findings and recommendations. */
export function sayContent({ issues, findings }: AssessmentView): string {
  const emerging = issues.filter(({ value }) => value.isEmerging).length;
  const scored =
    issues.length === 0
      ? 'No issue scored'
      : `${sayNumberOf(issues.length, 'issue')} scored${emerging > 0 ? `, ${emerging} of them emerging` : ''}`;
  const found =
    findings.length === 0
      ? 'no finding recorded'
      : sayNumberOf(findings.length, 'finding or recommendation', 'findings and recommendations');
  return `${scored}; ${found}.`;
}

/** The condition of an approval, and what became of it. */
export function sayCondition({ condition, conditionMetOn }: AdoptionStep): string {
  if (condition === '') return 'None';
  const met = conditionMetOn ? `Met on ${sayDay(conditionMetOn)}` : 'Not recorded as met';
  return `${condition}. ${met}`;
}

import { groupBy } from '../groupBy.ts';
import type { IsoDate, RecordId } from '../ids.ts';
import { type IndicatorView, indicatorViews } from '../indicators/indicatorView.ts';
import { isPublicEdition } from '../pack/marking.ts';
import { planYearAt, thePartnership } from '../plans/partnershipAt.ts';
import { progressOfActions } from '../progress/actionProgress.ts';
import { type Count, countStatuses, type StatusCounts } from '../progress/counts.ts';
import { inYear, prioritiesOfYear } from '../structure/priorityOrder.ts';
import type { Records } from '../versions/records.ts';
import { findingsOfYear, isKept } from './answers.ts';
import {
  type Delivered,
  deliveredOf,
  type DeliveryRules,
  type Outcome,
  outcomeOf,
} from './verdict.ts';

/** One row of Delivery against the assessment. */
export interface PriorityDelivery {
  readonly id: RecordId<'priority'>;
  readonly title: string;
  /** Its place in the plan, from 1. */
  readonly order: number;
  /** Of the findings and recommendations of the year's assessment, those that an action answers. */
  readonly findings: Count;
  readonly counts: StatusCounts;
  readonly delivered: Delivered;
  readonly indicators: readonly Pick<
    IndicatorView,
    'id' | 'indicator' | 'outcome' | 'limits' | 'movements'
  >[];
  readonly outcome: Outcome;
}

export interface DeliveryAgainstAssessment {
  readonly asAt: IsoDate;
  readonly rules: DeliveryRules;
  readonly rows: readonly PriorityDelivery[];
}

/** Whether it has actions that may not be published, nobody is told: only that none is here. */
const NOT_PUBLIC: Delivered = { delivery: 'not-public', ofDue: { count: 0, base: 0 } };

/**
 * For every priority of the plan year, in its order: whether actions answer what was found, whether
 * they are delivered, and whether the harm moves.
 *
 * @returns `null` where nobody has recorded a finding or an indicator yet, or there is no plan year
 */
export function deliveryAgainstAssessment(
  records: Records,
  asAt: IsoDate,
): DeliveryAgainstAssessment | null {
  const partnership = thePartnership(records);
  const year = planYearAt(records, asAt);
  const found = year ? findingsOfYear(records, year.id) : [];
  const views = indicatorViews(records, asAt);
  if (!partnership || !year || (found.length === 0 && views.length === 0)) return null;
  const { rules } = partnership.value;
  const all = progressOfActions(records, asAt, partnership.value);
  const isPublic = isPublicEdition(records);
  const byPriority = groupBy(all, ({ action }) => action.value.priority);
  const answered = new Set(all.filter(isKept).flatMap(({ action }) => action.value.findings));
  const rows = prioritiesOfYear([...records.priority.values()], year.id).map(({ id, value }) => {
    const actions = byPriority.get(id) ?? [];
    const named = inYear(value, year.id);
    const findings = found.filter((finding) => finding.value.priority === id);
    const indicators = views.filter(({ indicator }) => indicator.priorities.includes(id));
    return {
      ...{ id, title: named?.title ?? '', order: named?.order ?? 0, indicators },
      findings: {
        count: findings.filter((finding) => answered.has(finding.id)).length,
        base: findings.length,
      },
      counts: countStatuses(actions),
      delivered: isPublic && actions.length === 0 ? NOT_PUBLIC : deliveredOf(actions, asAt, rules),
      outcome: outcomeOf(indicators.map((one) => one.outcome)),
    };
  });
  return { asAt, rules, rows };
}

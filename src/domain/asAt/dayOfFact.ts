import type { IsoDate } from '../ids.ts';
import type { Recorded, Summarised } from '../versions/records.ts';

/** The day on which a fact was true or happened; `null` for what is no fact of one day. */
export function dayOfFact({ kind, value }: Recorded | Summarised): IsoDate | null {
  switch (kind) {
    case 'progress-update':
      return 'asOf' in value ? value.asOf : null;
    case 'date-revision':
      return 'madeOn' in value ? value.madeOn : null;
    case 'snapshot':
      return 'asAt' in value ? value.asAt : null;
    case 'date-request':
      return 'askedOn' in value ? value.askedOn : null;
    case 'review':
    case 'date-refusal':
    case 'import-batch':
    case 'period-lock':
      return 'on' in value ? value.on : null;
    case 'measurement':
      return 'period' in value && typeof value.period === 'object' ? value.period.end : null;
    case 'target-revision':
      return 'madeOn' in value ? value.madeOn : null;
    // What was taken back counts on no day, also not on an earlier one.
    case 'withdrawal':
    case 'partnership':
    case 'plan-year':
    case 'priority':
    case 'theme':
    case 'agency':
    case 'subgroup':
    case 'action':
    case 'milestone':
    case 'meeting':
    case 'decision':
    case 'cycle-note':
    case 'glossary-term':
    case 'saved-view':
    case 'report-template':
    case 'indicator':
    case 'import-mapping':
    case 'change-point':
    case 'strategic-assessment':
    case 'scored-issue':
    case 'finding':
      return null;
  }
}

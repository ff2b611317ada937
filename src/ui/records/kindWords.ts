import type { RecordKind } from '#domain/records/kinds.ts';

interface Called {
  readonly one: string;
  readonly many: string;
}

/** Every kind of record as people speak of it. */
export const KIND_WORDS: Readonly<Record<RecordKind, Called>> = {
  action: { one: 'action', many: 'Actions' },
  'progress-update': { one: 'update', many: 'Updates' },
  milestone: { one: 'milestone', many: 'Milestones' },
  'date-revision': { one: 'move of a due date', many: 'Moves of due dates' },
  'date-request': { one: 'request to move a due date', many: 'Requests to move due dates' },
  'date-refusal': { one: 'refusal of such a request', many: 'Refusals of such requests' },
  review: { one: 'review of an update', many: 'Sign-offs and returns' },
  withdrawal: { one: 'taking back', many: 'What was taken back' },
  subgroup: { one: 'subgroup', many: 'Subgroups' },
  priority: { one: 'priority', many: 'Priorities' },
  theme: { one: 'theme', many: 'Themes' },
  agency: { one: 'agency', many: 'Agencies' },
  'plan-year': { one: 'plan year', many: 'Plan years' },
  meeting: { one: 'meeting', many: 'Meetings' },
  decision: { one: 'decision or follow-up', many: 'Decisions and follow-ups' },
  'period-lock': { one: 'lock of a period', many: 'Locks of periods' },
  partnership: { one: 'partnership', many: 'The partnership' },
  snapshot: { one: 'snapshot', many: 'Snapshots' },
  'cycle-note': { one: 'note for a reporting period', many: 'Notes for reporting periods' },
  'glossary-term': { one: 'term of the glossary', many: 'Terms of the glossary' },
  indicator: { one: 'indicator', many: 'Indicators' },
  measurement: { one: 'figure for a period', many: 'Figures for periods' },
  'target-revision': { one: 'target or baseline', many: 'Targets and baselines' },
  'change-point': { one: 'change point', many: 'Change points' },
  'import-batch': { one: 'import of figures', many: 'Imports of figures' },
  'import-mapping': { one: 'remembered series', many: 'Remembered series' },
  'strategic-assessment': { one: 'strategic assessment', many: 'Strategic assessments' },
  'scored-issue': { one: 'scored issue', many: 'Scored issues' },
  finding: { one: 'finding', many: 'Findings and recommendations' },
  'report-template': { one: 'template of a report', many: 'Templates of reports' },
  'saved-view': { one: 'saved view', many: 'Saved views' },
};

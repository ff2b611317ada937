import { sayDay, sayShortDay } from '#domain/calendar.ts';
import {
  assessmentView,
  type AssessedPriority,
  type FoundLine,
} from '#domain/assessment/assessmentView.ts';
import type { AdoptionStep } from '#domain/records/planYear.ts';
import { FINDING_TYPE_WORDS, sayWhere } from '#ui/evidenceWords.ts';
import { DOCUMENT_WORDS } from '#ui/planYearWords.ts';
import type { TableColumn } from '#ui/table/column.ts';
import { sayCount, sayList } from '#ui/words.ts';
import { heading, plain, tableOr } from '../blocks.ts';
import type { ReportContext } from '../context.ts';
import type { Fact, ReportSection } from '../report.ts';
import { tableOf } from '../table.ts';

/** The strategic assessment in short: what it looked at, what it found, and which actions answer it. */
export function assessmentSection({ records, asAt }: ReportContext): ReportSection | null {
  const view = assessmentView(records, asAt);
  if (!view?.assessment) return null;
  const { value } = view.assessment;
  const answered = view.findings.filter(({ actions }) => actions.length > 0).length;
  const message =
    view.findings.length === 0
      ? 'No finding of the strategic assessment is recorded yet.'
      : `Actions answer ${sayCount({ count: answered, base: view.findings.length })} findings and recommendations of the strategic assessment.`;
  const facts: readonly Fact[] = [
    { term: 'Assessment', detail: value.title },
    { term: 'Data window', detail: sayWindow(value.windowStart, value.windowEnd) },
    { term: 'Cross-cutting themes', detail: sayList(view.themes) },
    { term: 'How issues were found', detail: value.scanning },
    { term: 'How they were weighed', detail: value.analysis },
  ].filter(({ detail }) => detail !== '');
  return {
    ...{ id: 'assessment', title: 'Strategic assessment', message },
    blocks: [
      { kind: 'facts', facts },
      heading('Priorities'),
      tableOr(tableOf('Priorities', PRIORITY_COLUMNS, view.priorities), 'None is recorded.'),
      heading('Findings and recommendations'),
      tableOr(
        tableOf('Findings and recommendations', FINDING_COLUMNS, view.findings),
        'None is recorded.',
      ),
      heading('Alternatives considered'),
      value.alternatives.length > 0
        ? {
            ...{ kind: 'list' },
            items: value.alternatives.map(({ option, whyNot }) => `${option}: ${whyNot}`),
          }
        : plain('None is recorded.'),
      heading('How assessment and plan were adopted'),
      tableOr(tableOf('Adoption', ADOPTION_COLUMNS, view.trail), 'Nothing is recorded.'),
    ],
  };
}

const sayWindow = (start: Parameters<typeof sayDay>[0] | null, end: typeof start): string => {
  if (start && end) return `${sayDay(start)} to ${sayDay(end)}`;
  return 'Not recorded';
};

const PRIORITY_COLUMNS: readonly TableColumn<AssessedPriority>[] = [
  { title: 'Priority', width: 'medium', isRowHead: true, read: ({ title }) => title },
  {
    ...{ title: 'Recommended', width: 'narrow' },
    read: ({ isRecommended }) => (isRecommended ? 'Yes' : 'No'),
  },
  { title: 'In the plan', width: 'narrow', read: ({ isInPlan }) => (isInPlan ? 'Yes' : 'No') },
  {
    ...{ title: 'Why', width: 'wide' },
    read: ({ rationale }) => rationale || 'No reason is recorded',
  },
];

const FINDING_COLUMNS: readonly TableColumn<FoundLine>[] = [
  {
    ...{ title: 'Finding', width: 'wide', isRowHead: true },
    read: ({ finding }) => finding.value.text,
  },
  { title: 'Kind', width: 'narrow', read: ({ finding }) => FINDING_TYPE_WORDS[finding.value.type] },
  { title: 'Priority', width: 'medium', read: ({ priorityTitle }) => priorityTitle || 'None' },
  { title: 'Where', width: 'narrow', read: ({ finding }) => sayWhere(finding.value) },
  {
    ...{ title: 'Answered by', width: 'narrow' },
    read: ({ actions }) =>
      actions.length > 0 ? sayList(actions.map(({ value }) => value.ref)) : 'No action',
  },
];

const ADOPTION_COLUMNS: readonly TableColumn<AdoptionStep>[] = [
  { title: 'When', width: 'narrow', read: ({ on }) => sayShortDay(on) },
  { title: 'Who', width: 'medium', isRowHead: true, read: ({ body }) => body },
  { title: 'Document', width: 'narrow', read: ({ document }) => DOCUMENT_WORDS[document] },
  {
    ...{ title: 'Decision', width: 'wide' },
    read: ({ decision, condition, reference }) =>
      [decision, condition && `Condition: ${condition}`, reference].filter(Boolean).join('. '),
  },
];

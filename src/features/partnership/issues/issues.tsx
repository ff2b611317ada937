import {
  blankIssue,
  draftOfIssue,
  editIssue,
  type IssueDraft,
  type IssueProblem,
} from '#domain/assessment/editIssue.ts';
import type { ScoredIssue } from '#domain/records/scoredIssue.ts';
import { othersOf } from '#domain/structure/others.ts';
import { retireIssue } from '#domain/structure/retiring.ts';
import { ASSESSMENT_FIELDS } from '#ui/records/evidenceFields.ts';
import { SAY_EVIDENCE } from '#ui/records/evidenceValues.ts';
import { likelyAssessment } from '../assessmentOptions.ts';
import { inWords, type Register } from '../register.ts';
import { sayPlain } from '../sayPlain.ts';
import { sayTaken, TOO_LONG } from '../words.ts';
import { IssueFields } from './IssueFields.tsx';

export const ISSUES: Register<'scored-issue', IssueDraft> = {
  kind: 'scored-issue',
  section: 'issues',
  words: {
    kind: 'Scored issue',
    add: 'Add an issue',
    title: 'Scored issues',
    about:
      'What the assessment weighed, with its scores as they were entered. Issues are scored, and never people.',
    none: 'No scored issues yet',
  },
  fields: ASSESSMENT_FIELDS['scored-issue'],
  nameOf: ({ title }) => title,
  sayValue: (field, value, { names }) =>
    field === 'scores'
      ? (SAY_EVIDENCE['scored-issue'].scores?.(value as ScoredIssue['scores']) ?? '')
      : typeof value === 'number'
        ? String(value)
        : sayPlain(value, names),
  blank: ({ records, today, of, like }) =>
    blankIssue(like?.assessment ?? of ?? likelyAssessment(records, today)),
  draftOf: ({ value }) => draftOfIssue(value),
  edit: (draft, { before, self, records }) =>
    inWords(
      editIssue(draft, { before, others: othersOf(records, 'scored-issue', self) }),
      sayIssueProblem,
    ),
  Fields: IssueFields,
  freeTexts: ({ title }) => [['Issue', title]],
  retire: retireIssue,
};

function sayIssueProblem({ kind, taken }: IssueProblem): string {
  switch (kind) {
    case 'assessment-missing':
      return 'Choose the assessment that scored it';
    case 'title-missing':
      return 'Enter what the issue is';
    case 'title-taken':
      return sayTaken(taken, 'was scored in that assessment', 'enter another issue');
    case 'rank-not-whole':
      return 'Enter the rank as a whole number from 1 to 999, or leave it blank';
    case 'text-too-long':
      return TOO_LONG;
  }
}

import {
  blankFinding,
  draftOfFinding,
  editFinding,
  type FindingDraft,
  type FindingProblem,
} from '#domain/assessment/editFinding.ts';
import { nameOfFinding } from '#domain/assessment/nameOfFinding.ts';
import { retireFinding } from '#domain/structure/retiring.ts';
import { FINDING_TYPE_WORDS } from '#ui/evidenceWords.ts';
import { ASSESSMENT_FIELDS } from '#ui/records/evidenceFields.ts';
import { likelyAssessment } from '../assessmentOptions.ts';
import { inWords, type Register } from '../register.ts';
import { sayOneOf, sayPlain } from '../sayPlain.ts';
import { NOTE_TOO_LONG, TOO_LONG } from '../words.ts';
import { FindingFields } from './FindingFields.tsx';

export const FINDINGS: Register<'finding', FindingDraft> = {
  kind: 'finding',
  section: 'findings',
  words: {
    kind: 'Finding or recommendation',
    add: 'Add a finding',
    title: 'Findings and recommendations',
    about: 'What the assessment found, and what it recommends. Actions name those they answer.',
    none: 'No findings yet',
  },
  fields: ASSESSMENT_FIELDS.finding,
  nameOf: nameOfFinding,
  sayValue: (field, value, { names }) =>
    field === 'type' ? sayOneOf(FINDING_TYPE_WORDS, value) : sayPlain(value, names),
  blank: ({ records, today, of, like }) =>
    blankFinding(of ?? likelyAssessment(records, today), like),
  draftOf: ({ value }) => draftOfFinding(value),
  edit: (draft, { before }) => inWords(editFinding(draft, before), sayFindingProblem),
  Fields: FindingFields,
  freeTexts: ({ text }) => [['What it says', text]],
  retire: retireFinding,
};

function sayFindingProblem({ field, kind }: FindingProblem): string {
  switch (kind) {
    case 'assessment-missing':
      return 'Choose the assessment that it stands in';
    case 'text-missing':
      return 'Enter what was found, or what is recommended';
    case 'text-too-long':
      return field === 'text' ? NOTE_TOO_LONG : TOO_LONG;
  }
}

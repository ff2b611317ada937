import {
  editTerm,
  LONGEST_TERM,
  type TermDraft,
  type TermProblem,
} from '#domain/glossary/editTerm.ts';
import { othersOf } from '#domain/structure/others.ts';
import { accept } from '#domain/result.ts';
import { TextField } from '#ui/fields/TextField.tsx';
import { PageSection } from '#ui/PageSection.tsx';
import { type FieldsProps, inWords, type Register } from '../register.ts';
import { sayPlain } from '../sayPlain.ts';
import { sayTaken } from '../words.ts';

const TermFields = ({ form: { control } }: FieldsProps<'glossary-term', TermDraft>) => (
  <PageSection
    title="The word"
    words="An acronym, one word of capitals or with a digit, is explained where it first stands on a page; other words stand in the glossary alone."
  >
    <TextField
      control={control}
      name="term"
      label="Word or acronym"
      hint="As it stands in texts, for example CSE. A plural is found by itself"
      width="short"
    />
    <TextField
      control={control}
      name="meaning"
      label="What it means"
      hint="In plain English, and spelt out: it stands in brackets after the acronym"
    />
  </PageSection>
);

export const GLOSSARY: Register<'glossary-term', TermDraft> = {
  kind: 'glossary-term',
  section: 'glossary',
  words: {
    kind: 'Word of the glossary',
    add: 'Add a word',
    title: 'Glossary',
    about:
      'Words and acronyms in plain English. An acronym is explained where it first stands on a page, and on paper.',
    none: 'No words yet',
  },
  fields: { term: 'Word or acronym', meaning: 'What it means' },
  nameOf: ({ term }) => term,
  sayValue: (_, value, { names }) => sayPlain(value, names),
  blank: () => ({ term: '', meaning: '' }),
  draftOf: ({ value: { term, meaning } }) => ({ term, meaning }),
  edit: (draft, { before, self, records }) =>
    inWords(
      editTerm(draft, { before, others: othersOf(records, 'glossary-term', self) }),
      sayTermProblem,
    ),
  Fields: TermFields,
  freeTexts: () => [],
  retire: () => accept([]),
};

function sayTermProblem({ kind, taken }: TermProblem): string {
  switch (kind) {
    case 'term-missing':
      return 'Enter the word or acronym';
    case 'term-too-long':
      return `Shorten the word to ${LONGEST_TERM} characters or fewer`;
    case 'term-taken':
      return sayTaken(taken, 'is explained', 'change what that one means');
    case 'meaning-missing':
      return 'Say what it means';
    case 'meaning-too-long':
      return 'Shorten what it means to 400 characters or fewer';
  }
}

import { editTheme, type ThemeDraft, type ThemeProblem } from '#domain/structure/editTheme.ts';
import { othersOf } from '#domain/structure/others.ts';
import { retireTheme } from '#domain/structure/retiring.ts';
import { TextField } from '#ui/fields/TextField.tsx';
import { PageSection } from '#ui/PageSection.tsx';
import { type FieldsProps, inWords, type Register } from '../register.ts';
import { sayPlain } from '../sayPlain.ts';
import { sayTaken, TOO_LONG } from '../words.ts';

const ThemeFields = ({ form: { control } }: FieldsProps<'theme', ThemeDraft>) => (
  <PageSection title="The theme">
    <TextField
      control={control}
      name="title"
      label="Title"
      hint="For example, Reducing Reoffending"
    />
  </PageSection>
);

export const THEMES: Register<'theme', ThemeDraft> = {
  kind: 'theme',
  section: 'themes',
  words: {
    kind: 'Theme',
    add: 'Add a theme',
    title: 'Themes',
    about: 'What runs through several priorities. An action can have any of them.',
    none: 'No themes yet',
  },
  fields: { title: 'Title' },
  nameOf: ({ title }) => title,
  sayValue: (_, value, { names }) => sayPlain(value, names),
  blank: () => ({ title: '' }),
  draftOf: ({ value: { title } }) => ({ title }),
  edit: (draft, { before, self, records }) =>
    inWords(
      editTheme(draft, { before, others: othersOf(records, 'theme', self) }),
      sayThemeProblem,
    ),
  Fields: ThemeFields,
  freeTexts: () => [],
  retire: retireTheme,
};

function sayThemeProblem({ kind, taken }: ThemeProblem): string {
  switch (kind) {
    case 'title-missing':
      return 'Enter the theme’s title';
    case 'title-taken':
      return sayTaken(taken, 'is called so', 'enter another title');
    case 'text-too-long':
      return TOO_LONG;
  }
}

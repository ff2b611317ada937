import type {
  Lineage,
  LineageBox,
  LineageEnd,
  LineageHow,
  LineageRow,
  UnplacedStep,
} from '#domain/structure/lineage.ts';
import { lineageRows } from '#domain/structure/lineage.ts';
import { sayList, sayNumber, sayNumberOf } from '#ui/words.ts';

/** On a line; nothing where all is as it was. */
export const LINE_WORDS: Readonly<Record<LineageHow, string>> = {
  same: '',
  renamed: 'renamed',
  split: 'split',
  merged: 'merged',
  'became-theme': 'became a theme',
  'was-theme': 'was a theme',
};

/** In a box, under its title. */
export function sayTags(
  { isNew, ends }: Pick<Lineage, 'isNew' | 'ends'>,
  { kind }: LineageBox,
  end: LineageEnd,
): string {
  const isAmong = (all: readonly LineageEnd[]) =>
    all.some(({ year, box }) => year === end.year && box === end.box);
  const tags = [
    kind === 'theme' && 'Theme',
    isAmong(isNew) && 'New',
    isAmong(ends) && 'Not in a later plan',
  ];
  return tags.filter(Boolean).join(' · ');
}

/** What to take away: what is otherwise in the latest plan than in the one before. */
export function sayLineage(lineage: Lineage): string {
  const latest = lineage.years.at(-1);
  const before = lineage.years.at(-2);
  if (!latest) return 'There is no plan year yet.';
  const rows = lineageRows(lineage).filter(({ year }) => year === latest.label);
  const priorities = rows.filter(({ kind }) => kind === 'priority');
  const has = `${latest.label} has ${sayNumberOf(priorities.length, 'priority', 'priorities')}`;
  if (!before) {
    return `${has}. It is the only plan year here: what changed shows once an earlier or a later one is added.`;
  }
  const count = (how: LineageRow['how']) => priorities.filter((row) => row.how === how).length;
  const parts = [
    [count('same'), 'as in an earlier plan'],
    [count('renamed'), 'renamed'],
    [count('split'), 'out of a split'],
    [count('merged'), 'merged'],
    [count('was-theme'), 'once a theme'],
    [count('new'), 'new'],
  ] as const;
  const said = parts
    .filter(([number]) => number > 0)
    .map(([n, words]) => `${sayNumber(n)} ${words}`);
  const themes = rows.filter(({ how }) => how === 'became-theme').length;
  const became =
    themes > 0 ? ` ${sayNumberOf(themes, 'priority', 'priorities')} became a theme.` : '';
  return `${has}${said.length > 0 ? `: ${sayList(said)}` : ''}.${became}`;
}

/** How it came about, for the table. */
export function sayHow({ how, kind }: LineageRow): string {
  switch (how) {
    case 'first':
      return kind === 'theme' ? 'A theme' : 'Not known here';
    case 'new':
      return 'New';
    case 'same':
      return 'As before';
    case 'renamed':
      return 'Renamed';
    case 'split':
      return 'Split';
    case 'merged':
      return 'Merged';
    case 'became-theme':
      return 'Became a theme';
    case 'was-theme':
      return 'Was a theme';
  }
}

/** What is recorded and cannot be drawn; empty where all of it is. */
export function sayUnplaced(unplaced: readonly UnplacedStep[]): string {
  if (unplaced.length === 0) return '';
  const all = unplaced.map(
    ({ how, title, other }) =>
      `${title || 'a priority'} ${STEP_WORDS[how]} ${other || 'one not known here'}`,
  );
  return `Recorded, and not drawn since the other end is in none of these plans: ${all.join('; ')}.`;
}

const STEP_WORDS: Readonly<Record<UnplacedStep['how'], string>> = {
  'renamed-from': 'was renamed from',
  'split-from': 'was split from',
  'merged-from': 'was merged from',
  'was-theme': 'was the theme',
  'became-theme': 'became the theme',
};

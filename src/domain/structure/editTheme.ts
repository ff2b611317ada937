import type { Theme } from '../records/theme.ts';
import { accept, refuse, type Result } from '../result.ts';
import type { Recorded } from '../versions/records.ts';
import { textReaders } from './readers.ts';
import { findTaken, type Taken } from './sameName.ts';

/** What has been typed about a theme, just as it stands in the form. */
export interface ThemeDraft {
  readonly title: string;
}

export interface ThemeProblem {
  readonly field: keyof ThemeDraft;
  readonly kind: 'title-missing' | 'title-taken' | 'text-too-long';
  readonly taken?: Taken;
}

export interface ThemeContext {
  /** `null` for a new one. */
  readonly before: Theme | null;
  /** All but itself, those out of use included. */
  readonly others: readonly Recorded<'theme'>[];
}

/** The theme as changed, or every problem at once. */
export function editTheme(
  draft: ThemeDraft,
  { before, others }: ThemeContext,
): Result<Theme, readonly ThemeProblem[]> {
  const problems: ThemeProblem[] = [];
  const title = textReaders((field: keyof ThemeDraft) =>
    problems.push({ field, kind: 'text-too-long' }),
  ).line('title', draft.title);
  if (title === '') problems.push({ field: 'title', kind: 'title-missing' });
  const taken = findTaken(title, others, ({ value }) => value.title);
  if (taken) problems.push({ field: 'title', kind: 'title-taken', taken });
  return problems.length > 0 ? refuse(problems) : accept({ ...before, title });
}

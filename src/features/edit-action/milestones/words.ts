import type { MilestoneChange, MilestoneProblem } from '#domain/plans/editMilestones.ts';
import { LONGEST_TITLE } from '#domain/text.ts';
import { sayDayProblem } from '#ui/dayWords.ts';
import { sayNumber, sayNumberOf } from '#ui/words.ts';

export function sayProblem({ field, kind }: MilestoneProblem): string {
  const name = `Milestone ${Number(field.split('.')[1]) + 1}`;
  switch (kind) {
    case 'title-missing':
      return `${name}: say what will be reached`;
    case 'text-too-long':
      return `${name}: shorten this to ${sayNumber(LONGEST_TITLE)} characters or fewer`;
    case 'day-not-understood':
    case 'day-not-in-calendar':
    case 'day-year-in-two-digits':
    case 'day-year-unlikely': {
      const asked = sayDayProblem(kind);
      return `${name}: ${asked.charAt(0).toLowerCase()}${asked.slice(1)}`;
    }
  }
}

/** What was done, in a few words. */
export function sayDone(ref: string, changes: readonly MilestoneChange[]): string {
  const [only, ...others] = changes;
  if (only && others.length === 0) {
    if (only.id === null) return `A milestone of ${ref} added`;
    if (only.value === null) return `A milestone of ${ref} taken out`;
    return `A milestone of ${ref} changed`;
  }
  return `${sayNumberOf(changes.length, 'milestone')} of ${ref} changed`;
}

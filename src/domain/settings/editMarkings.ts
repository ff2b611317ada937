import type { Partnership } from '../records/partnership.ts';
import { MARKINGS, type Marking } from '../records/subgroup.ts';
import { accept, refuse, type Result } from '../result.ts';
import { plainLine } from '../text.ts';

/** What has been typed about the markings, just as it stands in the form. */
export interface MarkingsDraft {
  readonly words: Readonly<Record<Marking, string>>;
  readonly defaultMarking: Marking;
}

export interface MarkingsProblem {
  readonly field: `words.${Marking}`;
  readonly kind: 'marking-missing' | 'marking-too-long' | 'marking-taken';
}

/** In characters: it stands at the edge of every page. */
export const LONGEST_MARKING = 40;

type Changed = Pick<Partnership, 'markingWords' | 'defaultMarking'>;

/**
 * The markings as changed, or every problem at once, in the order of the form.
 *
 * @param usual our words: what is called the same is not kept, and follows them
 */
export function editMarkings(
  draft: MarkingsDraft,
  usual: Readonly<Record<Marking, string>>,
): Result<Changed, readonly MarkingsProblem[]> {
  const words = MARKINGS.map((marking) => [marking, plainLine(draft.words[marking])] as const);
  const problems = words.flatMap(([marking, text], at): readonly MarkingsProblem[] => {
    const field = `words.${marking}` as const;
    if (text === '') return [{ field, kind: 'marking-missing' }];
    if (text.length > LONGEST_MARKING) return [{ field, kind: 'marking-too-long' }];
    const isTaken = words.slice(0, at).some(([, other]) => isAlike(other, text));
    return isTaken ? [{ field, kind: 'marking-taken' }] : [];
  });
  if (problems.length > 0) return refuse(problems);
  const markingWords = Object.fromEntries(
    words.filter(([marking, text]) => text !== usual[marking]),
  );
  return accept({ markingWords, defaultMarking: draft.defaultMarking });
}

const isAlike = (one: string, other: string) =>
  one.toLocaleLowerCase('en-GB') === other.toLocaleLowerCase('en-GB');

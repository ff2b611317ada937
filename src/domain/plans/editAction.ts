import { type DayProblem, readDay } from '../calendar.ts';
import type { IsoDate, RecordId } from '../ids.ts';
import type { Action } from '../records/action.ts';
import { accept, refuse, type Result } from '../result.ts';
import { LONGEST_NOTE, LONGEST_TITLE, plainText } from '../text.ts';

/** What has been typed about an action, just as it stands in the form. */
export interface ActionDraft {
  readonly ref: string;
  readonly title: string;
  readonly objective: string;
  readonly description: string;
  /** Empty where none was chosen. */
  readonly leadAgency: string;
  readonly leadRole: string;
  readonly start: string;
  readonly originalDue: string;
  readonly successMeasure: string;
}

export interface ActionProblem {
  readonly field: keyof ActionDraft;
  readonly kind:
    | DayProblem
    | 'title-missing'
    | 'text-too-long'
    | 'ref-missing'
    | 'ref-taken'
    | 'due-before-start';
}

export interface ActionContext {
  /** The action before the change; for a new one, a blank one in its subgroup. */
  readonly before: Action;
  /** The references in use by other actions of the subgroup. */
  readonly refsTaken: readonly string[];
}

/**
 * The action as changed, or every problem at once, in the order of the form. A blank lead or day is
 * a gap that is shown, not a problem. The original due day can be set once and never changed here.
 */
export function editAction(
  draft: ActionDraft,
  { before, refsTaken }: ActionContext,
): Result<Action, readonly ActionProblem[]> {
  const problems: ActionProblem[] = [];
  const add = (field: keyof ActionDraft, kind: ActionProblem['kind']) => {
    problems.push({ field, kind });
    return null;
  };
  const ref = line('ref');
  if (ref === '') add('ref', 'ref-missing');
  if (refsTaken.some((taken) => isSameRef(taken, ref))) add('ref', 'ref-taken');
  const title = line('title');
  if (title === '') add('title', 'title-missing');
  const objective = line('objective');
  const description = note('description');
  const leadAgency = draft.leadAgency === '' ? null : (draft.leadAgency as RecordId<'agency'>);
  const leadRole = line('leadRole');
  const start = day('start');
  const originalDue = before.originalDue ?? day('originalDue');
  if (start && originalDue && originalDue < start) add('originalDue', 'due-before-start');
  const successMeasure = note('successMeasure');
  if (problems.length > 0) return refuse(problems);
  const words = { ref, title, objective, description, leadRole, successMeasure };
  return accept({ ...before, ...words, leadAgency, start, originalDue });

  function line(field: keyof ActionDraft): string {
    const written = plainText(draft[field]).replaceAll(/\s+/g, ' ');
    if (written.length > LONGEST_TITLE) add(field, 'text-too-long');
    return written;
  }

  function note(field: keyof ActionDraft): string {
    const written = plainText(draft[field]);
    if (written.length > LONGEST_NOTE) add(field, 'text-too-long');
    return written;
  }

  function day(field: 'start' | 'originalDue'): IsoDate | null {
    const read = readDay(draft[field]);
    return read.ok ? read.value : add(field, read.problem);
  }
}

const isSameRef = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** The reference after the last in use, for example MH-9; gaps are not filled again. */
export function nextRef(code: string, refsTaken: readonly string[]): string {
  const numbers = refsTaken.map((ref) => Number(/(\d+)$/.exec(ref)?.[1] ?? 0));
  return `${code}-${Math.max(0, ...numbers) + 1}`;
}

/** An action with nothing said of it yet. */
export const blankAction = (subgroup: RecordId<'subgroup'>, ref: string): Action => ({
  ...{ ref, subgroup, priority: null, title: '', objective: '', description: '', origin: '' },
  ...{ leadAgency: null, leadRole: '', partners: [], resources: '', start: null },
  ...{ originalDue: null, successMeasure: '', baseline: '', target: '', themes: [] },
  marking: 'official',
});

import { type DayProblem, readDay } from '../calendar.ts';
import type { IsoDate, RecordId } from '../ids.ts';
import type { Action } from '../records/action.ts';
import { accept, refuse, type Result } from '../result.ts';
import { LONGEST_NOTE, LONGEST_TITLE, plainLine, plainText } from '../text.ts';

/** What has been typed or chosen about an action, just as it stands in the form. */
export interface ActionDraft {
  readonly ref: string;
  readonly title: string;
  readonly description: string;
  readonly objective: string;
  readonly origin: string;
  /** Empty where none was chosen. */
  readonly priority: string;
  readonly themes: readonly string[];
  /** Empty where none was chosen. */
  readonly leadAgency: string;
  readonly leadRole: string;
  readonly partners: readonly string[];
  readonly resources: string;
  readonly start: string;
  readonly originalDue: string;
  readonly successMeasure: string;
  readonly baseline: string;
  readonly target: string;
  readonly marking: Action['marking'];
}

export interface ActionProblem {
  readonly field: keyof ActionDraft;
  readonly kind:
    | DayProblem
    | 'title-missing'
    | 'text-too-long'
    | 'ref-missing'
    | 'ref-taken'
    | 'due-before-start'
    | 'start-after-due';
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
  const ref = text('ref');
  if (ref === '') add('ref', 'ref-missing');
  if (refsTaken.some((taken) => isSameRef(taken, ref))) add('ref', 'ref-taken');
  const title = text('title');
  if (title === '') add('title', 'title-missing');
  const description = text('description');
  const objective = text('objective');
  const origin = text('origin');
  const priority = chosen<'priority'>(draft.priority);
  const themes = draft.themes as readonly RecordId<'theme'>[];
  const leadAgency = chosen<'agency'>(draft.leadAgency);
  const leadRole = text('leadRole');
  // Whoever leads is not also a partner.
  const partners = draft.partners.filter((one) => one !== leadAgency) as RecordId<'agency'>[];
  const resources = text('resources');
  const start = day('start');
  const isAgreed = before.originalDue !== null;
  const originalDue = before.originalDue ?? day('originalDue');
  if (start && originalDue && originalDue < start) {
    if (isAgreed) add('start', 'start-after-due');
    else add('originalDue', 'due-before-start');
  }
  const successMeasure = text('successMeasure');
  const baseline = text('baseline');
  const target = text('target');
  if (problems.length > 0) return refuse(problems);
  return accept({
    ...before,
    ...{ ref, title, description, objective, origin, priority, themes },
    ...{ leadAgency, leadRole, partners, resources, start, originalDue },
    ...{ successMeasure, baseline, target, marking: draft.marking },
  });

  function text(field: TextField): string {
    const longest = LONGEST[field];
    const written = longest === LONGEST_NOTE ? plainText(draft[field]) : plainLine(draft[field]);
    if (written.length > longest) add(field, 'text-too-long');
    return written;
  }

  function day(field: 'start' | 'originalDue'): IsoDate | null {
    const read = readDay(draft[field]);
    return read.ok ? read.value : add(field, read.problem);
  }
}

const chosen = <K extends 'agency' | 'priority'>(id: string): RecordId<K> | null =>
  id === '' ? null : (id as RecordId<K>);

/** Characters each text may have; notes may have several lines. */
export const LONGEST = {
  ref: 20,
  title: LONGEST_TITLE,
  description: LONGEST_NOTE,
  objective: LONGEST_TITLE,
  origin: LONGEST_NOTE,
  leadRole: LONGEST_TITLE,
  resources: LONGEST_NOTE,
  successMeasure: LONGEST_NOTE,
  baseline: LONGEST_NOTE,
  target: LONGEST_NOTE,
} as const;

type TextField = keyof typeof LONGEST;

const isSameRef = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** The reference after the last of this code in use, for example MH-9; gaps are not filled again. */
export function nextRef(code: string, refsTaken: readonly string[]): string {
  const ours = refsTaken.filter((ref) => isSameRef(ref.slice(0, code.length + 1), `${code}-`));
  const numbers = ours.map((ref) => Number(/^\d{1,6}$/.exec(ref.slice(code.length + 1))?.[0] ?? 0));
  return `${code}-${Math.max(0, ...numbers) + 1}`;
}

/** An action with nothing said of it yet. */
export const blankAction = (subgroup: RecordId<'subgroup'>, ref: string): Action => ({
  ...{ ref, subgroup, priority: null, title: '', objective: '', description: '', origin: '' },
  ...{ leadAgency: null, leadRole: '', partners: [], resources: '', start: null },
  ...{ originalDue: null, successMeasure: '', baseline: '', target: '', themes: [] },
  ...{ funding: '', dependsOn: [], risks: '', addedOn: null, carriedForwardFrom: null },
  ...{ marking: 'official', isPublishable: false },
});

import { type DayProblem, readDay } from '../calendar.ts';
import type { IsoDate, RecordId } from '../ids.ts';
import { type Action, REFERRALS, type Referral } from '../records/action.ts';
import { accept, refuse, type Result } from '../result.ts';
import { LONGEST_NOTE, LONGEST_TITLE, plainLine, plainText } from '../text.ts';
import { circleThrough, type Link } from './circle.ts';

/** What has been typed or chosen about an action, just as it stands in the form. */
export interface ActionDraft {
  readonly ref: string;
  readonly title: string;
  readonly description: string;
  readonly objective: string;
  /** Empty where it was not said. */
  readonly cameFrom: Referral | '';
  readonly origin: string;
  readonly findings: readonly string[];
  /** Empty where none was chosen. */
  readonly priority: string;
  readonly themes: readonly string[];
  /** Empty where none was chosen. */
  readonly leadAgency: string;
  readonly leadRole: string;
  readonly partners: readonly string[];
  readonly resources: string;
  readonly funding: string;
  readonly start: string;
  readonly originalDue: string;
  readonly successMeasure: string;
  readonly baseline: string;
  readonly target: string;
  readonly indicators: readonly string[];
  /** Actions of any subgroup. */
  readonly dependsOn: readonly string[];
  readonly risks: string;
  readonly marking: Action['marking'];
  readonly isPublishable: 'yes' | 'no';
  readonly addedOn: string;
  /** An action, or none; a list, since it is chosen like those it depends on. */
  readonly carriedForwardFrom: readonly string[];
}

export interface ActionProblem {
  readonly field: keyof ActionDraft;
  readonly kind:
    | DayProblem
    | 'title-missing'
    | 'text-too-long'
    | 'ref-taken'
    | 'due-before-start'
    | 'start-after-due'
    | 'depends-on-itself'
    | 'dependency-circle'
    | 'sensitive-not-publishable'
    | 'day-in-future'
    | 'carried-from-itself'
    | 'carried-from-several';
  /** References along a circle of actions that would wait for each other, the first at both ends. */
  readonly circle?: readonly string[];
}

export interface ActionContext {
  /** `null` for a new one. */
  readonly id: RecordId<'action'> | null;
  /** The action before the change; for a new one, a blank one in its subgroup. */
  readonly before: Action;
  /** The day first agreed, put right where it was written down wrongly; `null` until it is set. */
  readonly agreedDue: IsoDate | null;
  /** The references in use by other actions of the subgroup. */
  readonly refsTaken: readonly string[];
  /** Every action there is, by id: what this one is to depend on may depend on it already. */
  readonly linkOf: (id: RecordId<'action'>) => Link | null;
  readonly today: IsoDate;
}

/**
 * The action as changed, or every problem at once, in the order of the form. A blank lead or day is
 * a gap that is shown, not a problem; without a reference it keeps the one from before. The original
 * due day can be set once and never changed here.
 */
export function editAction(
  draft: ActionDraft,
  { id, before, agreedDue, refsTaken, linkOf, today }: ActionContext,
): Result<Action, readonly ActionProblem[]> {
  const problems: ActionProblem[] = [];
  const add = (field: keyof ActionDraft, kind: ActionProblem['kind']) => {
    problems.push({ field, kind });
    return null;
  };
  const ref = text('ref') || before.ref;
  if (refsTaken.some((taken) => isSameRef(taken, ref))) add('ref', 'ref-taken');
  const title = text('title');
  if (title === '') add('title', 'title-missing');
  const description = text('description');
  const objective = text('objective');
  const cameFrom = REFERRALS.find((one) => one === draft.cameFrom) ?? null;
  const origin = text('origin');
  const findings = draft.findings as readonly RecordId<'finding'>[];
  const priority = chosen<'priority'>(draft.priority);
  const themes = draft.themes as readonly RecordId<'theme'>[];
  const leadAgency = chosen<'agency'>(draft.leadAgency);
  const leadRole = text('leadRole');
  // Whoever leads is not also a partner.
  const partners = draft.partners.filter((one) => one !== leadAgency) as RecordId<'agency'>[];
  const resources = text('resources');
  const funding = text('funding');
  const start = day('start');
  const originalDue = before.originalDue ?? day('originalDue');
  const due = agreedDue ?? originalDue;
  if (start && due && due < start) {
    if (agreedDue) add('start', 'start-after-due');
    else add('originalDue', 'due-before-start');
  }
  const successMeasure = text('successMeasure');
  const baseline = text('baseline');
  const target = text('target');
  const indicators = draft.indicators as readonly RecordId<'indicator'>[];
  const dependsOn = needed();
  const risks = text('risks');
  const { marking } = draft;
  const isPublishable = draft.isPublishable === 'yes';
  if (isPublishable && marking === 'official-sensitive') {
    add('isPublishable', 'sensitive-not-publishable');
  }
  const addedOn = day('addedOn');
  // What was carried forward into a plan that has not begun yet keeps its day.
  if (addedOn && addedOn > today && addedOn !== before.addedOn) add('addedOn', 'day-in-future');
  const carriedForwardFrom = carriedFrom();
  if (problems.length > 0) return refuse(problems);
  return accept({
    ...before,
    ...{ ref, title, description, objective, cameFrom, origin, findings, priority, themes },
    ...{ leadAgency, leadRole, partners, resources, funding, start, originalDue },
    ...{ successMeasure, baseline, target, indicators, dependsOn, risks },
    ...{ marking, isPublishable, addedOn, carriedForwardFrom },
  });

  function text(field: TextField): string {
    const longest = LONGEST[field];
    const written = longest === LONGEST_NOTE ? plainText(draft[field]) : plainLine(draft[field]);
    if (written.length > longest) add(field, 'text-too-long');
    return written;
  }

  function day(field: 'start' | 'originalDue' | 'addedOn'): IsoDate | null {
    const read = readDay(draft[field]);
    return read.ok ? read.value : add(field, read.problem);
  }

  function needed(): readonly RecordId<'action'>[] {
    const chosenIds = draft.dependsOn as readonly RecordId<'action'>[];
    if (id === null) return chosenIds;
    if (chosenIds.includes(id)) add('dependsOn', 'depends-on-itself');
    const circle = circleThrough(id, chosenIds, linkOf);
    if (circle && !chosenIds.includes(id)) {
      problems.push({ field: 'dependsOn', kind: 'dependency-circle', circle });
    }
    return chosenIds;
  }

  function carriedFrom(): RecordId<'action'> | null {
    const [first, second] = draft.carriedForwardFrom as readonly RecordId<'action'>[];
    if (second) return add('carriedForwardFrom', 'carried-from-several');
    const isItself = id !== null && first === id;
    return isItself ? add('carriedForwardFrom', 'carried-from-itself') : (first ?? null);
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
  funding: LONGEST_TITLE,
  successMeasure: LONGEST_NOTE,
  baseline: LONGEST_NOTE,
  target: LONGEST_NOTE,
  risks: LONGEST_NOTE,
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
  ...{ cameFrom: null, findings: [], indicators: [], movedFrom: null },
  ...{ marking: 'official', isPublishable: false },
});

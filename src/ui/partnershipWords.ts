import type { ReportingRules } from '#domain/progress/actionProgress.ts';
import { type DeliveryState, STATUSES, type Status } from '#domain/progress/status.ts';
import {
  type Partnership,
  type StatusWords,
  USUAL_RULES,
  USUAL_SETTINGS,
} from '#domain/records/partnership.ts';
import { MARKINGS, type Marking } from '#domain/records/subgroup.ts';

/**
 * What the partnership whose records are shown calls its statuses and markings, and the rules it goes
 * by. A snapshot holds its own partnership, and so keeps the words of its day: whatever names a status
 * takes these, and no part of the app has words of its own for one.
 */
export interface Words {
  readonly statuses: Readonly<Record<Status, NamedStatus>>;
  readonly markings: Readonly<Record<Marking, string>>;
  readonly reporting: ReportingRules;
}

interface NamedStatus extends StatusWords {
  /** Called otherwise than by our usual word: in a sentence it stands between quotation marks. */
  readonly isOwn: boolean;
}

/** Our words: those of a partnership that has chosen none. */
export const USUAL_STATUS_WORDS: Readonly<Record<Status, StatusWords>> = {
  complete: { label: 'Complete', meaning: 'Delivered, with a note of the evidence.' },
  'on-track': {
    label: 'On track',
    meaning: 'In progress, and the chair expects it by its current due date.',
  },
  'at-risk': {
    label: 'At risk',
    meaning: 'In progress and slipping, but it can be brought back within the quarter.',
  },
  'off-track': {
    label: 'Off track',
    meaning:
      'In progress and not expected by its due date, or already past it: then it reads Overdue.',
  },
  'no-update': {
    label: 'No update',
    meaning: 'In progress, and no update was received for the last reporting period.',
  },
  'not-started': { label: 'Not started', meaning: 'No work has been reported yet.' },
  suspended: { label: 'Suspended', meaning: 'Put on hold, with approval.' },
  closed: {
    label: 'Closed (not delivered)',
    meaning: 'Ended without being delivered, with approval.',
  },
};

export const USUAL_MARKING_WORDS: Readonly<Record<Marking, string>> = {
  official: 'OFFICIAL',
  'official-sensitive': 'OFFICIAL-SENSITIVE',
  public: 'Public version',
};

type Settings = Pick<Partnership, 'statusWords' | 'markingWords'> & ReportingRules;

const USUAL: Settings = {
  ...USUAL_SETTINGS,
  rules: USUAL_RULES,
  reportingPeriod: 'quarter',
  graceDays: 10,
};

/** @param partnership the one on screen; ours where there is none yet */
export function wordsOf(partnership: Settings | null): Words {
  const { statusWords, markingWords, reportingPeriod, graceDays, rules } = partnership ?? USUAL;
  const named = (status: Status): NamedStatus => {
    const usual = USUAL_STATUS_WORDS[status];
    const { label, meaning } = statusWords[status] ?? usual;
    return { label, meaning, isOwn: label !== usual.label };
  };
  return {
    statuses: byKey(STATUSES, named),
    markings: byKey(MARKINGS, (marking) => markingWords[marking] ?? USUAL_MARKING_WORDS[marking]),
    reporting: { reportingPeriod, graceDays, rules },
  };
}

export const USUAL_WORDS: Words = wordsOf(null);

function byKey<Key extends string, Value>(keys: readonly Key[], read: (key: Key) => Value) {
  return Object.fromEntries(keys.map((key) => [key, read(key)])) as Record<Key, Value>;
}

/** An action past its due day is named as such; one that was not begun is still not started. */
export function sayStatus({ statuses }: Words, status: Status, isOverdue = false): string {
  if (!isOverdue) return statuses[status].label;
  return status === 'not-started' ? `${statuses[status].label}, overdue` : 'Overdue';
}

/** Where an action stands in its life: its ratings, all together, are In progress. */
export const sayState = ({ statuses }: Words, state: DeliveryState): string =>
  state === 'in-progress' ? 'In progress' : statuses[state].label;

/** Within a sentence: on track, or, where the partnership calls it otherwise, “Green”. */
export function sayInSentence({ statuses }: Words, status: Status): string {
  const { label, isOwn } = statuses[status];
  if (isOwn) return `“${label}”`;
  return status === 'closed' ? 'closed' : label.toLowerCase();
}

/** As a sentence goes on after a number: "12 on track". */
export function sayPhrase(words: Words, status: Status): string {
  const said = sayInSentence(words, status);
  if (status === 'off-track') return `${said} or overdue`;
  if (words.statuses[status].isOwn) return said;
  if (status === 'no-update') return 'without an update';
  return status === 'closed' ? 'closed without being delivered' : said;
}

/** Those that are neither finished nor to be done: Suspended or closed. */
export function sayPutAside({ statuses: { suspended, closed } }: Words): string {
  return suspended.isOwn || closed.isOwn
    ? `${suspended.label} or ${closed.label}`
    : 'Suspended or closed';
}

export const sayPutAsideInSentence = (words: Words): string =>
  `${sayInSentence(words, 'suspended')} or ${sayInSentence(words, 'closed')}`;

export const sayMarking = ({ markings }: Words, marking: Marking): string => markings[marking];

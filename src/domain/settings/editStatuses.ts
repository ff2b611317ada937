import { STATUSES, type Status } from '../progress/status.ts';
import type { Partnership, StatusRules, StatusWords } from '../records/partnership.ts';
import { accept, refuse, type Result } from '../result.ts';
import { LONGEST_TITLE, plainLine } from '../text.ts';
import { readWholeNumber } from '../wholeNumber.ts';

/** What has been typed about the statuses and the bounds, just as it stands in the form. */
export interface StatusesDraft {
  readonly words: Readonly<Record<Status, StatusWords>>;
  readonly rules: Readonly<Record<keyof StatusRules, string>>;
}

export type StatusesProblem =
  | {
      readonly field: `words.${Status}.label`;
      readonly kind: 'label-missing' | 'label-too-long' | 'label-is-overdue';
      readonly status: Status;
    }
  | {
      readonly field: `words.${Status}.label`;
      readonly kind: 'label-taken';
      readonly status: Status;
      /** The status that has the same label, earlier in the form. */
      readonly by: Status;
    }
  | {
      readonly field: `words.${Status}.meaning`;
      readonly kind: 'meaning-missing' | 'meaning-too-long';
      readonly status: Status;
    }
  | {
      readonly field: `rules.${keyof StatusRules}`;
      readonly kind:
        | 'not-whole-1-to-100'
        | 'not-whole-1-to-365'
        | 'bounds-cross'
        | 'silence-crosses';
    };

/** Of a label, in characters: it has to stand in a narrow column and in a chart's legend. */
export const LONGEST_LABEL = 30;

type Changed = Pick<Partnership, 'statusWords' | 'rules'>;

/**
 * The words and bounds of a partnership as changed, or every problem at once, in the order of the form.
 *
 * @param usual our words: what is called the same is not kept, and follows them
 */
export function editStatuses(
  draft: StatusesDraft,
  usual: Readonly<Record<Status, StatusWords>>,
): Result<Changed, readonly StatusesProblem[]> {
  const words = wordsIn(draft);
  const rules = readRules(draft);
  const problems = [...STATUSES.flatMap((status) => problemsOf(status, words)), ...rules.problems];
  if (problems.length > 0 || rules.value === null) return refuse(problems);
  const own = STATUSES.filter((status) => !isSame(words[status], usual[status]));
  const statusWords = Object.fromEntries(own.map((status) => [status, words[status]]));
  return accept({ statusWords, rules: rules.value });
}

type AllWords = StatusesDraft['words'];

function wordsIn({ words }: StatusesDraft): AllWords {
  const plain = STATUSES.map((status) => {
    const { label, meaning } = words[status];
    return [status, { label: plainLine(label), meaning: plainLine(meaning) }] as const;
  });
  return Object.fromEntries(plain) as Record<Status, StatusWords>;
}

function problemsOf(status: Status, words: AllWords): readonly StatusesProblem[] {
  const { label, meaning } = words[status];
  const ofLabel = { field: `words.${status}.label`, status } as const;
  const ofMeaning = { field: `words.${status}.meaning`, status } as const;
  const problems: StatusesProblem[] = [];
  const before = STATUSES.slice(0, STATUSES.indexOf(status));
  const by = before.find((other) => label !== '' && isAlike(words[other].label, label));
  if (label === '') problems.push({ ...ofLabel, kind: 'label-missing' });
  else if (label.length > LONGEST_LABEL) problems.push({ ...ofLabel, kind: 'label-too-long' });
  else if (isAlike(label, OVERDUE)) problems.push({ ...ofLabel, kind: 'label-is-overdue' });
  else if (by) problems.push({ ...ofLabel, kind: 'label-taken', by });
  if (meaning === '') problems.push({ ...ofMeaning, kind: 'meaning-missing' });
  else if (meaning.length > LONGEST_TITLE)
    problems.push({ ...ofMeaning, kind: 'meaning-too-long' });
  return problems;
}

/** What every action past its due day is called, whatever its status is. */
const OVERDUE = 'Overdue';

const isAlike = (one: string, other: string) => plain(one) === plain(other);

const plain = (label: string) => label.normalize('NFKC').toLocaleLowerCase('en-GB');

const isSame = (one: StatusWords, other: StatusWords) =>
  one.label === other.label && one.meaning === other.meaning;

function readRules({ rules }: StatusesDraft) {
  const problems: StatusesProblem[] = [];
  const read = (rule: keyof StatusRules, most: 100 | 365) => {
    const value = readWholeNumber(rules[rule], 1, most);
    if (value === null) problems.push({ field: `rules.${rule}`, kind: `not-whole-1-to-${most}` });
    return value ?? Number.NaN;
  };
  const value: StatusRules = {
    onTrackFrom: read('onTrackFrom', 100),
    atRiskFrom: read('atRiskFrom', 100),
    dueSoonDays: read('dueSoonDays', 365),
    silentDays: read('silentDays', 365),
    longSilentDays: read('longSilentDays', 365),
  };
  // What is no number crosses nothing.
  if (value.atRiskFrom >= value.onTrackFrom) {
    problems.push({ field: 'rules.atRiskFrom', kind: 'bounds-cross' });
  }
  if (value.longSilentDays <= value.silentDays) {
    problems.push({ field: 'rules.longSilentDays', kind: 'silence-crosses' });
  }
  return { problems, value: problems.length > 0 ? null : value };
}

/** The form as it opens: what the partnership goes by, and our words where it has none of its own. */
export function draftOfStatuses(
  { statusWords, rules }: Changed,
  usual: Readonly<Record<Status, StatusWords>>,
): StatusesDraft {
  return {
    words: { ...usual, ...statusWords },
    rules: {
      onTrackFrom: String(rules.onTrackFrom),
      atRiskFrom: String(rules.atRiskFrom),
      dueSoonDays: String(rules.dueSoonDays),
      silentDays: String(rules.silentDays),
      longSilentDays: String(rules.longSilentDays),
    },
  };
}

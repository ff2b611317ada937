import type { Reform, ReformProblem } from '#domain/reform/reformSubgroups.ts';
import type { ReformWay } from '#domain/reform/reformDraft.ts';
import type { ReformStep } from '#domain/reform/reformSteps.ts';
import { sayDayProblem } from '#ui/dayWords.ts';
import { sayList, sayNumberOf } from '#ui/words.ts';

export const STEP_TITLES: Readonly<Record<ReformStep, string>> = {
  what: 'What happens',
  into: 'What it becomes',
  actions: 'Where its actions go',
  check: 'Check and save',
};

export const WAY_OPTIONS: readonly {
  readonly value: ReformWay;
  readonly label: string;
  readonly description: string;
}[] = [
  {
    value: 'split',
    label: 'One subgroup into several',
    description: 'It is closed, unless it goes on as one of them.',
  },
  {
    value: 'merge',
    label: 'Several subgroups into one',
    description: 'They are merged into a new one, or into one that is there already.',
  },
  {
    value: 'rename',
    label: 'Another name',
    description: 'It stays the same subgroup: its actions and their references stay as they are.',
  },
  {
    value: 'close',
    label: 'It comes to its end',
    description: 'Its actions go to other subgroups, or stay with it.',
  },
];

/** What was done, in a line: for the message that offers to undo it. */
export function sayDone({ way, into, ended, moves }: Reform): string {
  const moved = moves.length > 0 ? `, ${sayNumberOf(moves.length, 'action')} moved` : '';
  const names = sayList(ended.map(({ value }) => value.name));
  const [first] = into;
  switch (way) {
    case 'rename':
      return `Now called ${first?.value.name ?? ''}`;
    case 'close':
      return `${names} closed${moved}`;
    case 'split':
    case 'merge': {
      const targets = sayList(into.map(({ value }) => value.name));
      return names === ''
        ? `Re-formed: ${targets}${moved}`
        : `${names} re-formed into ${targets}${moved}`;
    }
  }
}

export function sayReformProblem({ field, kind, taken }: ReformProblem): string {
  const row = /^into\.(\d+)\./.exec(field)?.[1];
  const where = row === undefined ? '' : `Subgroup ${Number(row) + 1}: `;
  return `${where}${sayProblem({ field, kind, ...(taken && { taken }) })}`;
}

function sayProblem({ kind, field, taken }: ReformProblem): string {
  const who = taken?.by ?? 'Another';
  switch (kind) {
    case 'way-missing':
      return 'Choose what happens';
    case 'from-missing':
      return field === 'several' ? 'Choose the subgroups that are merged' : 'Choose the subgroup';
    case 'from-one-alone':
      return 'Choose two subgroups or more, or merge the one into one that is there already';
    case 'day-missing':
      return 'Enter the day from which it is so';
    case 'day-in-future':
      return 'Enter today or an earlier day: come back when the day has come';
    case 'day-not-understood':
    case 'day-not-in-calendar':
    case 'day-year-in-two-digits':
    case 'day-year-unlikely':
      return sayDayProblem(kind);
    case 'reason-missing':
      return 'Say why, as whoever looks at it in three years will ask';
    case 'into-one-alone':
      return 'Add a second subgroup, or choose another name instead';
    case 'into-twice':
      return 'This is there twice: give each its own name and letters';
    case 'name-missing':
      return 'Enter the name of the subgroup';
    case 'name-taken':
      return `${who} is called so already: enter another name, or choose it as one that is there`;
    case 'code-missing':
      return 'Enter the letters for its actions, for example MH';
    case 'code-not-letters':
      return 'Enter two to six letters from A to Z, and nothing else';
    case 'code-taken':
      return `${who} has these letters: enter others`;
    case 'text-too-long':
      return field === 'reason'
        ? 'Shorten this to 50,000 characters or fewer'
        : 'Shorten this to 400 characters or fewer';
    case 'subgroup-disputed':
      return `People disagree about something in ${who}: open it and choose first what stands`;
    case 'target-missing':
      return `Choose where ${who} goes, or that it stays`;
    case 'action-disputed':
      return `People disagree about something in ${who}: open it and choose first, or leave it where it is`;
  }
}

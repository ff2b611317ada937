import { foldText, hasAllAtStart } from '#domain/search/matching.ts';

interface Words {
  readonly label: string;
  /** Other words by which somebody may look for it. */
  readonly more: string;
}

/** Leads to a page, or does something. `when` says where it makes sense; everywhere without. */
export type Command = Words & {
  readonly id: string;
  readonly when?: 'can-change' | 'is-away' | 'is-sample';
} & (
    | {
        readonly to:
          | '/board'
          | '/subgroups'
          | '/actions'
          | '/assessment'
          | '/assessment/coverage'
          | '/indicators'
          | '/snapshots'
          | '/snapshots/new'
          | '/print'
          | '/activity'
          | '/due'
          | '/meetings'
          | '/settings'
          | '/accessibility';
      }
    | {
        readonly act:
          | 'look-at-another-day'
          | 'show-shortcuts'
          | 'back-to-today'
          | 'leave-the-sample';
      }
  );

/** In the order in which they are offered before anything is typed. */
const ALL: readonly Command[] = [
  { id: 'board', label: 'Go to the board', more: 'overview charts numbers', to: '/board' },
  { id: 'subgroups', label: 'Go to the subgroups', more: 'plans chairs', to: '/subgroups' },
  { id: 'actions', label: 'Go to all actions', more: 'list table', to: '/actions' },
  {
    ...{ id: 'assessment', label: 'Go to the assessment', to: '/assessment' },
    more: 'strategic findings issues evidence',
  },
  {
    ...{ id: 'coverage', label: 'Go to the coverage', to: '/assessment/coverage' },
    more: 'gaps findings answered',
  },
  { id: 'indicators', label: 'Go to the indicators', more: 'figures scorecard', to: '/indicators' },
  { id: 'snapshots', label: 'Go to the snapshots', more: 'frozen meeting', to: '/snapshots' },
  {
    ...{ id: 'take', label: 'Take a snapshot', more: 'freeze meeting', to: '/snapshots/new' },
    when: 'can-change',
  },
  { id: 'print', label: 'Print the board pack', more: 'pdf paper', to: '/print' },
  {
    ...{ id: 'as-at', label: 'Look at another day', more: 'as at past history date' },
    act: 'look-at-another-day',
  },
  {
    ...{ id: 'today', label: 'Back to today', more: 'leave past day snapshot live' },
    ...{ act: 'back-to-today', when: 'is-away' },
  },
  {
    ...{ id: 'meetings', label: 'Go to the meetings', to: '/meetings' },
    more: 'agenda attendance decision follow-up minutes lock period',
  },
  { id: 'due', label: 'Go to what is due', more: 'overdue late chase remind', to: '/due' },
  { id: 'activity', label: 'Go to the activity', more: 'log history who did', to: '/activity' },
  { id: 'settings', label: 'Go to the settings', more: 'you partnership data', to: '/settings' },
  {
    ...{ id: 'keys', label: 'Keyboard shortcuts', more: 'help keys' },
    act: 'show-shortcuts',
  },
  {
    ...{ id: 'access', label: 'Accessibility statement', more: 'help' },
    to: '/accessibility',
  },
  {
    ...{ id: 'leave', label: 'Leave the sample', more: 'close exit' },
    ...{ act: 'leave-the-sample', when: 'is-sample' },
  },
];

/** What is so at the moment, by the name that commands know it by. */
export type Situation = Readonly<Record<NonNullable<Command['when']>, boolean>>;

/** The commands that make sense now and have all the words; all of them where none are given. */
export const commandsFor = (words: readonly string[], now: Situation): readonly Command[] =>
  ALL.filter(
    ({ label, more, when }) =>
      (!when || now[when]) && hasAllAtStart(foldText(`${label} ${more}`), words),
  );

import type { LinkProps } from '@tanstack/react-router';

export interface SettingsEntry {
  readonly link: Pick<LinkProps, 'to' | 'params'>;
  readonly title: string;
  /** What can be found there. */
  readonly words: string;
}

export interface SettingsGroup {
  readonly title: string;
  readonly entries: readonly SettingsEntry[];
}

/** The index of all settings: what is this device's own, and what the whole partnership shares. */
export const SETTINGS_GROUPS: readonly SettingsGroup[] = [
  {
    title: 'This device',
    entries: [
      { link: { to: '/settings/you' }, title: 'You', words: 'The name or role on what you record' },
      {
        link: { to: '/settings/device' },
        title: 'Read-only mode and keyboard',
        words: 'For the screen of a board; shortcuts of a single key',
      },
      {
        link: { to: '/settings/data' },
        title: 'Your data',
        words: 'Where it is, how safe it is, and how much room is left',
      },
      {
        link: { to: '/activity' },
        title: 'Activity',
        words: 'Who did what and when, with what each thing said before',
      },
      {
        link: { to: '/settings/sample' },
        title: 'The samples',
        words: 'Partnerships to try things out in, and the day on which each is seen',
      },
    ],
  },
  {
    title: 'How the partnership works',
    entries: [
      {
        link: { to: '/settings/partnership' },
        title: 'Name and reporting cycle',
        words: 'What it is called; quarters or months, and days of grace',
      },
      {
        link: { to: '/settings/statuses' },
        title: 'Status words and rules',
        words: 'What each status is called and means; what is due soon, late or silent',
      },
      {
        link: { to: '/settings/markings' },
        title: 'Markings',
        words: 'What stands on every page that is printed or sent',
      },
      {
        link: { to: '/settings/cycle-note' },
        title: 'Note for this cycle',
        words: 'What you ask of everybody who reports, and by when',
      },
    ],
  },
  {
    title: 'What the plan is made of',
    entries: [
      part('plan-years', 'Plan years', 'Their days, and how they were adopted'),
      part('priorities', 'Priorities', 'Their titles, their order, who delivers them'),
      part('subgroups', 'Subgroups', 'Chairs, members, letters, state'),
      part('agencies', 'Agencies', 'Who can lead an action'),
      part('themes', 'Themes', 'What runs through several priorities'),
      part('meetings', 'Meetings', 'Of the board and of each subgroup'),
      part('glossary', 'Glossary', 'Words and acronyms, explained where they stand'),
    ],
  },
];

type Part =
  | 'plan-years'
  | 'priorities'
  | 'subgroups'
  | 'agencies'
  | 'themes'
  | 'meetings'
  | 'glossary';

function part(section: Part, title: string, words: string): SettingsEntry {
  return { link: { to: '/partnership/$section', params: { section } }, title, words };
}

import type { Edition, Withheld } from '#domain/records/snapshot.ts';
import { sayList, sayNumber, sayNumberOf } from './words.ts';

export const EDITION_WORDS: Readonly<Record<Edition, string>> = {
  full: 'Full',
  board: 'Board',
  public: 'Public',
};

/** Whom each is for, and what it leaves out. */
export const EDITION_USES: Readonly<Record<Edition, string>> = {
  full: 'To keep. Nothing is left out.',
  board:
    'For a meeting. It has all that pages show; only saved views, templates of reports, and what imports remember are left out.',
  public:
    'For everybody. It has the actions that are publishable and not sensitive, in their public wording. Internal text, names of authors and numbers below 5 are left out.',
};

export const sayPreviewed = (edition: Edition): string =>
  `Preview of the ${EDITION_WORDS[edition].toLowerCase()} edition.`;

/** What is left out, one line for each kind that occurs: "12 actions of 4 subgroups". */
export function sayWithheld(withheld: Withheld): readonly string[] {
  const { actions, ofSubgroups, subgroups, updates, milestones, meetings } = withheld;
  const { figures, baselines, working } = withheld;
  const lines: readonly (readonly [number, string])[] = [
    [actions, `${sayNumberOf(actions, 'action')} of ${sayNumberOf(ofSubgroups, 'subgroup')}`],
    [subgroups, `${sayNumberOf(subgroups, 'whole subgroup')}`],
    [updates, `${sayNumberOf(updates, 'update')} of those actions`],
    [milestones, sayNumberOf(milestones, 'milestone')],
    [meetings, sayNumberOf(meetings, 'meeting')],
    [
      figures,
      `the value of ${sayNumberOf(figures, 'figure')}, shown as suppressed: below 5, or hidden so that one below 5 cannot be worked out`,
    ],
    [baselines, sayNumberOf(baselines, 'baseline')],
    [
      working,
      `${sayNumberOf(working, 'record')} of saved views, templates, and what imports remember`,
    ],
  ];
  return lines.filter(([count]) => count > 0).map(([, line]) => line);
}

/** The same for the public, whom what people work with is of no use. */
export const sayWithheldFromPublic = (withheld: Withheld): readonly string[] =>
  sayWithheld({ ...withheld, working: 0 });

/** The one thing to know of a public edition. */
export function sayPublicEdition({ actions }: Withheld): string {
  const others =
    actions === 0
      ? 'No action is'
      : actions === 1
        ? '1 action is'
        : `${sayNumber(actions)} actions are`;
  return `${others} left out of this public version, with internal text and the names of authors; counts are of what is in it.`;
}

/** Why a figure is not shown. The two are not told apart, on purpose: docs/decisions/0127. */
export const SMALL_NUMBERS_RULE =
  'Counts from 1 to 4 are suppressed, as they may tell of a person, and so are further figures from which one of them could be worked out. Nought is shown as nought. Rates, changes and charts leave out what is suppressed.';

/** On every page of a public edition, so that nobody takes what is not there for what is not done. */
export function sayEditionOnPages(edition: Edition, withheld: Withheld | undefined): string {
  if (edition !== 'public' || !withheld) return '';
  const left = sayWithheldFromPublic(withheld);
  const out = left.length > 0 ? ` Left out: ${sayList(left)}.` : '';
  return `Public version: internal text and names of authors are not in it, and counts are of what is in it.${out}`;
}

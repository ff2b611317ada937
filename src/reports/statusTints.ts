import type { Status } from '#domain/progress/status.ts';

/** A tint behind the word, dark enough on white and light enough under black: 4.5:1 and more. */
export const STATUS_TINTS: Readonly<Record<Status, string>> = {
  complete: 'D6E6F7',
  'on-track': 'D9F0E2',
  'at-risk': 'FCE7C2',
  'off-track': 'F8D4D6',
  'no-update': 'E4E9EC',
  'not-started': 'FFFFFF',
  suspended: 'E4E9EC',
  closed: 'E4E9EC',
};

/** The shape of a status as a letter, where nothing can be drawn beside its word. */
export const STATUS_SIGNS: Readonly<Record<Status, string>> = {
  complete: '✔',
  'on-track': '●',
  'at-risk': '▲',
  'off-track': '◆',
  'no-update': '◌',
  'not-started': '○',
  suspended: '▫',
  closed: '▫',
};

/** Of the shape and of words about it: 4.5:1 on its tint. */
export const STATUS_INKS: Readonly<Record<Status, string>> = {
  complete: '1B4F8A',
  'on-track': '14603A',
  'at-risk': '7A4A00',
  'off-track': '9E1B27',
  'no-update': '4A5763',
  'not-started': '4A5763',
  suspended: '4A5763',
  closed: '4A5763',
};

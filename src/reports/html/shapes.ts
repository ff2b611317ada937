import type { Status } from '#domain/progress/status.ts';
import { Markup } from './markup.ts';

/** Drawn in 12 by 12, in the colour of their class: told apart without it, too. */
const SHAPES: Readonly<Record<Status, string>> = {
  complete:
    '<circle cx="6" cy="6" r="5.5"/><path d="M3.2 6.2 5.2 8.2 8.8 3.9" fill="none" stroke="#fff" stroke-width="1.6"/>',
  'on-track': '<circle cx="6" cy="6" r="5.5"/>',
  'at-risk': '<path d="M6 .5 11.8 11H.2Z"/>',
  'off-track': '<path d="M6 .2 11.8 6 6 11.8.2 6Z"/>',
  'no-update': '<circle cx="6" cy="6" r="4.8" class="ring" stroke-dasharray="2.6 2"/>',
  'not-started': '<circle cx="6" cy="6" r="4.8" class="ring"/>',
  suspended: '<rect x="2" y="2" width="8" height="8" class="plain"/>',
  closed: '<rect x="2" y="2" width="8" height="8" class="plain"/>',
};

/** Beside the word of a status, and never in its place. */
export const shapeOf = (status: Status): Markup =>
  new Markup(
    `<svg class="shape ${status}" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">${SHAPES[status]}</svg>`,
  );

import { sayMoment } from '#domain/calendar.ts';
import type { UndoRefusal } from '#queries/undo.ts';
import type { Restored } from '#storage/restore.ts';
import { sayAuthor } from '#ui/authorWords.ts';

/** What came back, in numbers of saved changes. */
export function sayRestored({ lost, restored }: Restored): string {
  const changes = (count: number) => `${count} saved ${count === 1 ? 'change' : 'changes'}`;
  const back = `${changes(restored)} came back from its journal`;
  return lost > restored
    ? `${back}; ${changes(lost - restored)} could not be found.`
    : `${back}. Nothing is missing.`;
}

/** Of a save that met another of the same field: nothing was settled by coming later. */
export const sayDisputed = (done: string): string =>
  `${done}. Somebody else has changed the same: both stand there until one is chosen.`;

export const sayUndone = (done: string): string => `Undone: ${done}`;

export const UNDO_FAILED = 'The browser did not save it: nothing was undone. Try again.';

/** Why nothing was undone: who came in between, and when. */
export function sayUndoRefusal(done: string, { kind, author, writtenAt }: UndoRefusal): string {
  const who = author.name === '' ? 'Somebody' : sayAuthor(author);
  return `Not undone: ${done}. ${who} ${CAME_BETWEEN[kind]} on ${sayMoment(writtenAt)}.`;
}

const CAME_BETWEEN: Readonly<Record<UndoRefusal['kind'], string>> = {
  'changed-since': 'changed it',
  'withdrawn-since': 'took it back',
  'used-since': 'added something that rests on it',
};

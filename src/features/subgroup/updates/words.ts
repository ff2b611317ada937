import { sayDay } from '#domain/calendar.ts';
import type { SignOffState } from '#domain/progress/planUpdates.ts';
import type { LoggedUpdate } from '#domain/progress/updateLog.ts';
import { sayNumber, sayNumberOf } from '#ui/words.ts';

export const SIGN_OFF_WORDS: Readonly<Record<SignOffState, string>> = {
  'signed-off': 'Signed off',
  returned: 'Returned with a reason',
  waiting: 'Not looked at yet',
};

export const sayTrueOn = ({ update, period }: LoggedUpdate): string =>
  `true on ${sayDay(update.value.asOf)}, for ${period.label}`;

interface Page {
  readonly number: number;
  readonly pages: number;
  readonly first: number;
  readonly shown: readonly unknown[];
}

/** 12 of 40 updates; on several pages: which of them are on this one. */
export function sayPage({ number, pages, first, shown }: Page, left: number, all: number): string {
  const count =
    left === all
      ? `${sayNumberOf(all, 'update')}`
      : `${sayNumber(left)} of ${sayNumberOf(all, 'update')}`;
  if (pages === 1) return `${count}, the latest first`;
  return `${count}, the latest first: ${first + 1} to ${first + shown.length}, page ${number} of ${pages}`;
}

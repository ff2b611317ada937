import { expect, it } from 'vitest';
import { dayOf } from '#domain/calendar.ts';
import type { IsoDate } from '#domain/ids.ts';
import { clockStandingAt, type LastTime } from './clock.ts';

const HALF_PAST_TEN_IN_THE_EVENING_MS = 81_000_000;
const END_OF_DAY_MS = 86_399_999;

function aMemory(ms: number): LastTime {
  let last = ms;
  return {
    read: () => last,
    keep: (next) => {
      last = next;
    },
  };
}

it.each(['2018-01-12', '2017-07-01'])('stands on %s where this device is', (day) => {
  const { now, today } = clockStandingAt(() => day as IsoDate, aMemory(END_OF_DAY_MS - 10));

  expect(today()).toBe(day);
  expect(dayOf(now())).toBe(day);
});

it('never goes back, also not on another morning of the same day', () => {
  const last = aMemory(HALF_PAST_TEN_IN_THE_EVENING_MS);
  const onOneEvening = clockStandingAt(() => '2018-01-12' as IsoDate, last).now();
  const theNextMorning = clockStandingAt(() => '2018-01-12' as IsoDate, last);

  expect(theNextMorning.now() > onOneEvening).toBe(true);
  expect(theNextMorning.now() < theNextMorning.now()).toBe(true);
});

it('stays on its day when there is no time left in it', () => {
  const { now } = clockStandingAt(() => '2018-01-12' as IsoDate, aMemory(END_OF_DAY_MS));

  expect(dayOf(now())).toBe('2018-01-12');
});

import { mulberry32 } from './mulberry32.ts';

const WORDS =
  `the a of to and in for with at by on from partners agency police council borough ward school
  housing health team officer chair group residents victims referrals training session briefing
  visits survey evidence data figures report funding bid contract provider volunteers outreach
  patrol hotspot night-time economy licensing burglary violence abuse exploitation substance
  reoffending probation youth families support pathway protocol agreement meeting quarter review
  agreed completed delayed started extended delivered held drafted shared received planned raised
  reduced increased remains continues expects needs because after before until while more fewer
  first second third final weekly monthly local joint new further early late`.split(/\s+/);

export type Chance = ReturnType<typeof chance>;

/** Picks that look random and are the same in every run. */
export function chance(seed: number) {
  const next = mulberry32(seed);
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(next() * items.length)];
    if (item === undefined) throw new RangeError('Nothing to pick from');
    return item;
  };
  return {
    whole,
    pick,
    isOnce: (percent: number) => next() * 100 < percent,
    /** @param from characters, at least; at most `to` */
    text(from: number, to: number): string {
      const length = whole(from, to);
      let text = pick(WORDS);
      while (text.length < length) text += ` ${pick(WORDS)}`;
      return text.slice(0, length).trim();
    },
  };
}

import { expect, it } from 'vitest';
import { day } from '#test/planBuilders.ts';
import { countRanges } from './countRanges.ts';

const stretch = (id: string, start: string, after: string, least: number, most = least) => ({
  ...{ id, least, most },
  ...{ start: day(start), after: day(after) },
});

it('works a hidden quarter out from the year and the others, and names what told it', () => {
  const ranges = countRanges([
    stretch('year', '2017-04-01', '2018-04-01', 43),
    stretch('q1', '2017-04-01', '2017-07-01', 20),
    stretch('q2', '2017-07-01', '2017-10-01', 1, 4),
    stretch('q3', '2017-10-01', '2018-01-01', 10),
    stretch('q4', '2018-01-01', '2018-04-01', 10),
  ]);

  expect(ranges?.get('q2')).toMatchObject({ least: 3, most: 3 });
  expect([...(ranges?.get('q2')?.from ?? [])].toSorted()).toEqual(['q1', 'q3', 'q4', 'year']);
});

it('sees that four small quarters of sixteen are four each', () => {
  const quarters = ['2017-04-01', '2017-07-01', '2017-10-01', '2018-01-01', '2018-04-01'];
  const small = quarters
    .slice(0, 4)
    .map((start, at) => stretch(`q${at}`, start, quarters[at + 1] ?? '', 1, 4));

  const ranges = countRanges([stretch('year', '2017-04-01', '2018-04-01', 16), ...small]);

  expect(ranges?.get('q2')).toMatchObject({ least: 4, most: 4 });
});

it('holds two years that overlap against each other', () => {
  const ranges = countRanges([
    stretch('to-march', '2017-04-01', '2018-04-01', 50),
    stretch('to-april', '2017-05-01', '2018-05-01', 47),
    stretch('first', '2017-04-01', '2017-05-01', 6),
    stretch('last', '2018-04-01', '2018-05-01', 1, 4),
  ]);

  expect(ranges?.get('last')).toMatchObject({ least: 3, most: 3 });
});

it('proves nothing from counts that contradict one another', () => {
  expect(
    countRanges([
      stretch('year', '2017-04-01', '2018-04-01', 3),
      stretch('part', '2017-04-01', '2017-07-01', 5),
    ]),
  ).toBeNull();
});

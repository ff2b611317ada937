import { expect, it } from 'vitest';
import { anId, recorded } from '#test/planBuilders.ts';
import { movePriority, prioritiesOfYear } from './priorityOrder.ts';

const YEAR = anId('plan-year');
const OTHER_YEAR = anId('plan-year', 2);

const priority = (number: number, order: number, year = YEAR, isRetired = false) =>
  recorded(
    'priority',
    {
      inYears: [
        { planYear: year, title: `Priority ${number}`, order },
        { planYear: anId('plan-year', 9), title: 'Another year', order: 7 },
      ],
      rationale: '',
      lineage: [],
      alignment: [],
    },
    { id: anId('priority', number), isRetired },
  );

const ALL = [
  priority(3, 3),
  priority(1, 1),
  priority(2, 2),
  priority(4, 1, OTHER_YEAR),
  priority(5, 2, YEAR, true),
];

const moved = (number: number, by: -1 | 1, all = ALL) => {
  const result = movePriority(all, YEAR, anId('priority', number), by);
  if (!result.ok) return result.problem.id;
  return result.value.map(({ value }) => {
    const [first] = value.inYears;
    return `${first?.title}: ${first?.order}`;
  });
};

it('lists the priorities of one year in its order, without those out of use', () => {
  expect(prioritiesOfYear(ALL, YEAR).map(({ id }) => id)).toEqual(
    [1, 2, 3].map((number) => anId('priority', number)),
  );
});

it('changes places with the next one, and writes no other', () => {
  expect(moved(1, 1)).toEqual(['Priority 2: 1', 'Priority 1: 2']);
  expect(moved(3, -1)).toEqual(['Priority 3: 2', 'Priority 2: 3']);
});

it('stays where it is at either end', () => {
  expect(moved(1, -1)).toEqual([]);
  expect(moved(3, 1)).toEqual([]);
});

it('counts places anew where two people gave the same one', () => {
  const all = [priority(1, 1), priority(2, 1), priority(3, 2)];

  expect(moved(3, -1, all)).toEqual(['Priority 2: 3']);
});

it('leaves the places in other years alone', () => {
  const result = movePriority(ALL, YEAR, anId('priority', 1), 1);

  expect(result).toMatchObject({ value: [{ value: { inYears: [{}, { order: 7 }] } }, {}] });
});

it('moves nothing while people disagree about one that would change', () => {
  const disputed = { ...priority(2, 2), conflicts: [{ field: 'rationale', claims: [] }] };

  expect(moved(1, 1, [priority(1, 1), disputed])).toBe(disputed.id);
  expect(moved(3, 1, [priority(3, 1), priority(4, 2), { ...disputed, ...priority(1, 3) }])).toEqual(
    ['Priority 4: 1', 'Priority 3: 2'],
  );
});

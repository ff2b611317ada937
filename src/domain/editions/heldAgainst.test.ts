import { expect, it } from 'vitest';
import { anAction, anId, aSubgroup, recorded, SUBGROUP } from '#test/planBuilders.ts';
import { aMeasurement, anIndicator } from '#test/indicatorBuilders.ts';
import { canonical } from '../versions/canonical.ts';
import { forEdition } from './forEdition.ts';
import { heldAgainst } from './heldAgainst.ts';

const subgroup = recorded('subgroup', aSubgroup(), { id: SUBGROUP });
const action = (number: number, title: string, isPublishable: boolean) =>
  recorded('action', anAction({ title, isPublishable }), { id: anId('action', number) });
const figure = recorded('measurement', aMeasurement({ value: 9 }));
const corrected = recorded('measurement', aMeasurement({ value: 3, corrects: figure.id }), {
  id: anId('measurement', 2),
});
const indicator = recorded('indicator', anIndicator());

const before = [subgroup, indicator, figure, action(1, 'Kept', true), action(2, 'Closed up', true)];
const after = [...before.slice(0, 4), corrected, action(2, 'Closed up', false)];
const later = { edition: 'public', content: forEdition(after, 'public').content } as const;

it.each([
  ['full', before],
  ['public', forEdition(before, 'public').content],
] as const)(
  'says nothing of a %s snapshot that the public may no longer read',
  (edition, content) => {
    const held = heldAgainst(later, { edition, content });

    expect(held.map(({ id }) => id)).toEqual([subgroup.id, indicator.id, anId('action', 1)]);
    expect(held.map(canonical).join()).not.toMatch(/Closed up|"value":9/);
  },
);

it('leaves all to be spoken of beside an edition that is not for the public', () => {
  expect(heldAgainst({ edition: 'board', content: after }, { content: before })).toEqual(before);
});

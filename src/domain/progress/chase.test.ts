import { describe, expect, it } from 'vitest';
import {
  anAction,
  anId,
  anUpdate,
  aPartnership,
  aSubgroup,
  day,
  onTheMorningOf,
  recorded,
} from '#test/planBuilders.ts';
import { type Recorded, recordsFrom } from '../versions/records.ts';
import { chasesOf } from './chase.ts';

const GANGS = anId('subgroup', 2);

const action = (number: number, said: Parameters<typeof anAction>[0] = {}) =>
  recorded('action', anAction({ ref: `MH-${number}`, ...said }), { id: anId('action', number) });

const update = (number: number, asOf: string) =>
  recorded('progress-update', anUpdate({ action: anId('action', number), asOf: day(asOf) }), {
    ...{ id: anId('progress-update', number), writtenAt: onTheMorningOf('2018-01-10') },
  });

const chase = (...more: readonly Recorded[]) =>
  chasesOf(
    recordsFrom([
      recorded('partnership', aPartnership()),
      recorded('subgroup', aSubgroup()),
      recorded('subgroup', aSubgroup({ name: 'Gangs' }), { id: GANGS }),
      ...more,
    ]),
    day('2018-01-12'),
  );

const refs = (rows: readonly { readonly action: Recorded<'action'> }[] = []) =>
  rows.map((row) => row.action.value.ref);

describe('who still has to report', () => {
  it('owes what nothing was heard of in the period, those returned first', () => {
    const returned = recorded('review', {
      ...{ action: anId('action', 3), update: anId('progress-update', 3), verdict: 'returned' },
      ...{ by: 'Board officer', on: day('2018-01-11'), reason: 'Say how many' },
    });
    const of = chase(
      ...[action(1), action(2), action(3), action(4, { originalDue: day('2018-01-20') })],
      ...[update(1, '2017-12-31'), update(2, '2018-01-05'), update(3, '2018-01-05'), returned],
      update(4, '2018-01-05'),
    )?.subgroups[0];

    expect(refs(of?.owed)).toEqual(['MH-3', 'MH-1']);
    expect(refs(of?.returned)).toEqual(['MH-3']);
    expect(refs(of?.heldUp)).toEqual(['MH-4']);
    expect(of?.doneCount).toBe(2);
  });

  it('is named in the order of the plan; one with nothing to say is left out', () => {
    const of = chase(action(1, { subgroup: GANGS }));

    expect(of?.subgroups.map(({ profile }) => profile.subgroup.value.name)).toEqual(['Gangs']);
  });
});

describe('the day by which updates are asked for', () => {
  it('is the last day of grace', () => {
    expect(chase(action(1))).toMatchObject({ dueBy: '2018-04-10', note: '' });
  });

  it('is what the coordinator said', () => {
    const note = recorded('cycle-note', {
      ...{ period: '2017-Q4', text: 'Before the board meets', dueBy: day('2018-03-23') },
    });

    expect(chase(action(1), note)).toMatchObject({
      ...{ dueBy: '2018-03-23', note: 'Before the board meets' },
    });
  });
});

it('is nobody without a partnership', () => {
  expect(chasesOf(recordsFrom([]), day('2018-01-12'))).toBeNull();
});

import { describe, expect, it } from 'vitest';
import {
  ACTION,
  anAction,
  anId,
  anUpdate,
  aPartnership,
  aSubgroup,
  day,
  onTheMorningOf,
  recorded,
  SUBGROUP,
} from '#test/planBuilders.ts';
import { planOfSubgroup } from '../plans/plansOf.ts';
import { recordsFrom } from '../versions/records.ts';
import {
  changeUpdates,
  filterUpdates,
  hasWords,
  pageOf,
  planUpdates,
  readUpdatesView,
  type UpdatesView,
} from './planUpdates.ts';

const update = (number: number, told: Parameters<typeof anUpdate>[0], by = 'Chair') =>
  recorded('progress-update', anUpdate(told), {
    id: anId('progress-update', number),
    author: { name: by, agency: '' },
    writtenAt: onTheMorningOf(`2018-01-0${number}`),
  });

const RECORDS = recordsFrom([
  recorded('partnership', aPartnership()),
  recorded('subgroup', aSubgroup()),
  recorded('action', anAction()),
  recorded('action', anAction({ ref: 'MH-2' }), { id: anId('action', 2) }),
  update(1, { asOf: day('2017-09-30'), status: 'on-track' }),
  update(2, { asOf: day('2017-12-31'), status: 'at-risk' }, 'Deputy'),
  update(3, { asOf: day('2017-12-31'), corrects: anId('progress-update', 2) }),
  update(4, { asOf: day('2017-12-31'), action: anId('action', 2), status: 'off-track' }),
  update(5, { asOf: day('2018-02-01') }),
  recorded('withdrawal', {
    ...{ action: anId('action', 2), of: anId('progress-update', 4) },
    ...{ on: day('2018-01-12'), reason: '' },
  }),
  recorded('review', {
    ...{ action: ACTION, update: anId('progress-update', 3), verdict: 'signed-off' },
    ...{ by: 'Board', on: day('2018-01-11'), reason: '' },
  }),
]);

const TODAY = day('2018-01-12');

function all() {
  const plan = planOfSubgroup(RECORDS, TODAY, SUBGROUP);
  return planUpdates(RECORDS, TODAY, plan?.rows ?? [], aPartnership());
}

const numbers = (view: UpdatesView) =>
  filterUpdates(all(), view).map(({ update: { id } }) => Number(id.slice(-1)));

it('has what was true last first, what was put right and taken back too, and nothing true later', () => {
  expect(all().map(({ update: { id }, stands }) => [Number(id.slice(-1)), stands])).toEqual([
    [4, false],
    [3, true],
    [2, false],
    [1, true],
  ]);
});

describe('filters', () => {
  it.each<[UpdatesView, readonly number[]]>([
    [{ action: anId('action', 2) }, [4]],
    [{ action: 'elsewhere' }, []],
    [{ status: 'at-risk' }, [2]],
    [{ period: '2017-Q2' }, [1]],
    [{ who: 'Deputy' }, [2]],
    [{ signed: 'signed-off' }, [3]],
    [{ signed: 'waiting' }, [1]],
    [{ signed: 'returned' }, []],
    [{ period: '2017-Q3', who: 'Chair' }, [4, 3]],
  ])('leave by %j', (view, left) => {
    expect(numbers(view)).toEqual(left);
  });

  it('find every word, in any of the texts', () => {
    expect(hasWords('TRAINING  held', ['MH-1', 'The first day of training was held'])).toBe(true);
    expect(hasWords('training cancelled', ['Training'])).toBe(false);
  });

  it('are read from an address, and begin again at the first page', () => {
    const view = readUpdatesView({ status: 'off-track', page: 3, find: 9, signed: '__proto__' });

    expect(view).toEqual({ status: 'off-track', page: 3, find: '9' });
    expect(changeUpdates(view, { status: undefined })).toEqual({ find: '9' });
    expect(changeUpdates(view, { page: 4 })).toEqual({ ...view, page: 4 });
    expect(readUpdatesView({ page: 1 })).toEqual({});
    expect(readUpdatesView({ page: 1.5, who: '' })).toEqual({});
  });
});

it('holds a page within those that there are', () => {
  const list = Array.from({ length: 41 }, (_, at) => at);

  expect(pageOf(list, 3)).toMatchObject({ number: 3, pages: 3, first: 40, shown: [40] });
  expect(pageOf(list, 9).number).toBe(3);
  expect(pageOf([], 1)).toMatchObject({ number: 1, pages: 1, shown: [] });
  expect(pageOf(list.slice(0, 40), 2)).toMatchObject({ pages: 2 });
});

import { describe, expect, it } from 'vitest';
import type { DateRequest } from '../records/dateRequest.ts';
import {
  ACTION,
  aDateRevision,
  anAction,
  anId,
  anUpdate,
  day,
  recorded,
} from '#test/planBuilders.ts';
import { type Recorded, recordsFrom } from '../versions/records.ts';
import { answeredRequests, openRequests } from './dateRequests.ts';

const ASKED = anId('date-request');

const asked = (said: Partial<DateRequest> = {}, number = 1) =>
  recorded(
    'date-request',
    {
      ...{ action: ACTION, update: null, from: day('2018-03-31'), to: day('2018-06-30') },
      ...{ reason: 'Two services replied late', askedOn: day('2017-12-31'), ...said },
    },
    { id: anId('date-request', number) },
  );

const granted = (madeOn = '2018-01-10') =>
  recorded('date-revision', aDateRevision({ request: ASKED, madeOn: day(madeOn) }));

const refused = () =>
  recorded('date-refusal', {
    ...{ action: ACTION, request: ASKED, by: 'Board', on: day('2018-01-10') },
    reason: 'It can still be done in time',
  });

const withdrawn = (of: Recorded) =>
  recorded('withdrawal', { action: ACTION, of: of.id, on: day('2018-01-11'), reason: '' });

const open = (asAt: string, ...more: readonly Recorded[]) =>
  openRequests(recordsFrom([recorded('action', anAction()), ...more]), day(asAt)).map(
    ({ id }) => id,
  );

describe('requests to move a due day', () => {
  it('are open from the day they were made, the oldest first', () => {
    const other = recorded('action', anAction(), { id: anId('action', 2) });
    const later = asked({ action: other.id, askedOn: day('2018-01-02') }, 2);

    expect(open('2017-12-30', other, later, asked())).toEqual([]);
    expect(open('2017-12-31', other, later, asked())).toEqual([ASKED]);
    expect(open('2018-01-12', other, later, asked())).toEqual([ASKED, later.id]);
  });

  it('give way to a later one of the same action', () => {
    const again = asked({ askedOn: day('2018-01-02') }, 2);

    expect(open('2018-01-01', again, asked())).toEqual([ASKED]);
    expect(open('2018-01-02', again, asked())).toEqual([again.id]);
  });

  it('are decided by a revision that names them, or by a refusal, from that day on', () => {
    expect(open('2018-01-09', asked(), granted())).toEqual([ASKED]);
    expect(open('2018-01-10', asked(), granted())).toEqual([]);
    expect(open('2018-01-09', asked(), refused())).toEqual([ASKED]);
    expect(open('2018-01-10', asked(), refused())).toEqual([]);
  });

  it('are open again when what decided them was taken back', () => {
    expect(open('2018-01-12', asked(), granted(), withdrawn(granted()))).toEqual([ASKED]);
    expect(open('2018-01-12', asked(), refused(), withdrawn(refused()))).toEqual([ASKED]);
  });

  it('are gone when they, or the update they came with, were taken back', () => {
    const update = recorded('progress-update', anUpdate());
    const withUpdate = asked({ update: update.id });

    expect(open('2018-01-12', asked(), withdrawn(asked()))).toEqual([]);
    expect(open('2018-01-12', update, withUpdate)).toEqual([ASKED]);
    expect(open('2018-01-12', update, withUpdate, withdrawn(update))).toEqual([]);
  });

  it('of an action that was taken out of the plan are nobody’s to decide', () => {
    const gone = recorded('action', anAction(), { isRetired: true });

    expect(openRequests(recordsFrom([gone, asked()]), day('2018-01-12'))).toEqual([]);
  });

  it('of one action come with what was decided', () => {
    const other = asked({ action: anId('action', 2) }, 2);
    const records = recordsFrom([recorded('action', anAction()), asked(), other, refused()]);

    expect(answeredRequests(records, day('2018-01-12'), ACTION)).toMatchObject([
      { request: { id: ASKED }, agreed: null, refused: { value: { by: 'Board' } } },
    ]);
  });
});

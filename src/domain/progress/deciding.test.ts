import { describe, expect, it } from 'vitest';
import {
  ACTION,
  aDateRevision,
  anAction,
  anId,
  aPartnership,
  day,
  onTheMorningOf,
  recorded,
} from '#test/planBuilders.ts';
import { actionView } from '../plans/actionView.ts';
import type { DateRevision } from '../records/dateRevision.ts';
import { type Recorded, recordsFrom } from '../versions/records.ts';
import { approversUsed, decisionOf, draftOfDecision, readDeciding } from './deciding.ts';

const TODAY = day('2018-01-12');

function viewOf(...more: readonly Recorded[]) {
  const records = recordsFrom([
    recorded('partnership', aPartnership()),
    recorded('action', anAction()),
    ...more,
  ]);
  const view = actionView(records, TODAY, ACTION);
  if (!view) throw new TypeError('No such action');
  return view;
}

const revision = (number: number, said: Partial<DateRevision>) =>
  recorded('date-revision', aDateRevision(said), { id: anId('date-revision', number) });

const ASKED = recorded('date-request', {
  ...{ action: ACTION, update: null, from: day('2018-03-31'), to: day('2018-06-30') },
  ...{ reason: 'Two services replied late', askedOn: day('2017-12-31') },
});

describe('what is decided on', () => {
  it.each([
    [{}, {}],
    [
      { request: 'r-1', verdict: 'refuse', list: true },
      { request: 'r-1', verdict: 'refuse', list: true },
    ],
    [{ request: 7, verdict: 'maybe', corrects: '', list: 'yes' }, {}],
  ])('is read from an address: %j', (search, deciding) => {
    expect(readDeciding(search)).toEqual(deciding);
  });

  it('is a request while it is open, with what was asked for in the form', () => {
    const open = viewOf(ASKED);
    const decision = decisionOf(open, { request: ASKED.id });

    expect(decision).toMatchObject({ kind: 'request', asked: { request: { id: ASKED.id } } });
    expect(draftOfDecision(open, decision, 'agree', TODAY)).toMatchObject({
      ...{ verdict: 'agree', to: '30/06/2018', reason: 'Two services replied late' },
      ...{ approver: '', madeOn: '12/01/2018' },
    });
    const decided = viewOf(ASKED, revision(1, { request: ASKED.id }));
    expect(decisionOf(decided, { request: ASKED.id })).toEqual({ kind: 'gone' });
  });

  it('is a revision that is put right once, just as it was written', () => {
    const wrong = revision(1, { to: day('2019-06-30'), request: ASKED.id });
    const view = viewOf(wrong);
    const decision = decisionOf(view, { corrects: wrong.id });

    expect(decision).toEqual({
      kind: 'correction',
      day: '2019-06-30',
      wrong: { corrects: wrong.id, from: '2018-03-31', request: ASKED.id },
    });
    expect(draftOfDecision(view, decision, '', TODAY)).toMatchObject({
      to: '30/06/2019',
      approver: 'Board, 11 October 2017',
      madeOn: '11/10/2017',
    });
    const righted = viewOf(wrong, revision(2, { corrects: wrong.id }));
    expect(decisionOf(righted, { corrects: wrong.id })).toEqual({ kind: 'gone' });
  });

  it('may be the day first agreed, as it was written last', () => {
    const right = revision(1, { corrects: ACTION, to: day('2018-03-21') });

    expect(decisionOf(viewOf(), { corrects: 'first' })).toMatchObject({
      wrong: { corrects: ACTION, from: '2018-03-31' },
    });
    expect(decisionOf(viewOf(right), { corrects: 'first' })).toMatchObject({
      wrong: { corrects: ACTION, from: '2018-03-21' },
    });
  });

  it('is a new day where nothing else is asked for', () => {
    expect(decisionOf(viewOf(), {})).toEqual({ kind: 'new' });
  });
});

it('offers who agreed before, the latest first and each once', () => {
  const on = (number: number, approver: string, writtenOn: string) => ({
    ...revision(number, { approver }),
    writtenAt: onTheMorningOf(writtenOn),
  });
  const records = recordsFrom([
    on(1, 'Board', '2017-10-11'),
    on(2, 'Community Safety Manager', '2017-11-01'),
    on(3, 'Board', '2017-12-01'),
    on(4, '', '2018-01-01'),
  ]);

  expect(approversUsed(records)).toEqual(['Board', 'Community Safety Manager']);
});

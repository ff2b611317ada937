import { expect, it } from 'vitest';
import { anId, day } from '#test/planBuilders.ts';
import {
  blankDecision,
  type DecisionDraft,
  draftOfDecision,
  editDecision,
  followUp,
  isOpenFollowUp,
} from './editDecision.ts';

const edit = (draft: Partial<DecisionDraft>) =>
  editDecision(
    { ...blankDecision('follow-up'), text: 'Ask again', ...draft },
    {
      ...{ before: null, meeting: anId('meeting') },
      ...{ metOn: day('2018-01-23'), today: day('2018-02-01') },
    },
  );

const accepted = (draft: Partial<DecisionDraft>) => {
  const edited = edit(draft);
  if (!edited.ok) throw new TypeError(JSON.stringify(edited.problem));
  return edited.value;
};

it('needs its words alone: an owner and a day are gaps, and never refused', () => {
  expect(edit({})).toMatchObject({ ok: true, value: { due: null, ownerAgency: null } });
  expect(edit({ text: ' ' })).toEqual({
    ok: false,
    problem: [{ field: 'text', kind: 'text-missing' }],
  });
});

it('keeps of a decision what was considered, and no owner that was typed before', () => {
  const decision = accepted({
    type: 'decision',
    alternatives: [
      { option: 'Do nothing', whyNot: 'Trends have changed' },
      { option: '', whyNot: ' ' },
    ],
    ...{ replyBy: '28/02/2018', ownerRole: 'Chair', due: '31/01/2018' },
  });

  expect(decision).toMatchObject({
    alternatives: [{ option: 'Do nothing', whyNot: 'Trends have changed' }],
    ...{ replyBy: '2018-02-28', ownerRole: '', due: null },
  });
  expect(edit(draftOfDecision(decision))).toEqual({ ok: true, value: decision });
});

it.each([
  ['due before the meeting that asked for it', { due: '22/01/2018' }, 'due', 'day-before-meeting'],
  ['done before the meeting', { doneOn: '22/01/2018' }, 'doneOn', 'day-before-meeting'],
  ['done on a day to come', { doneOn: '02/02/2018' }, 'doneOn', 'day-in-future'],
  ['due on no day', { due: '31/02/2018' }, 'due', 'day-not-in-calendar'],
])('refuses a follow-up that is %s', (_, draft, field, kind) => {
  expect(edit(draft)).toEqual({ ok: false, problem: [{ field, kind }] });
});

it('says all that is wrong at once, in the order of the form', () => {
  const draft = { type: 'decision', text: '', alternatives: [{ option: '', whyNot: 'Too dear' }] };

  expect(edit({ ...(draft as Partial<DecisionDraft>), replyBy: 'soon' })).toEqual({
    ok: false,
    problem: [
      { field: 'text', kind: 'text-missing' },
      { field: 'alternatives.0.option', kind: 'option-missing' },
      { field: 'replyBy', kind: 'day-not-understood' },
    ],
  });
});

it('is open until it is done, or lives on in the plan', () => {
  const open = accepted({});

  expect(isOpenFollowUp(open)).toBe(true);
  expect(isOpenFollowUp(accepted({ type: 'decision' }))).toBe(false);
  expect(isOpenFollowUp(followUp(open, { doneOn: day('2018-01-30') }))).toBe(false);
  expect(isOpenFollowUp(followUp(open, { becameAction: anId('action') }))).toBe(false);
  const answered = { becameUpdate: anId('progress-update'), doneOn: day('2018-01-30') };
  expect(isOpenFollowUp(followUp(open, answered))).toBe(false);
});

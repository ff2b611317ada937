import { expect, it } from 'vitest';
import { aMeeting, anId, day } from '#test/planBuilders.ts';
import { actionFromFollowUp } from './actionFromFollowUp.ts';
import { blankDecision, editDecision } from './editDecision.ts';

const from = (text: string) => {
  const edited = editDecision(
    {
      ...{ ...blankDecision('follow-up'), text, ownerRole: 'Chair', ownerAgency: anId('agency') },
      due: '28/02/2018',
    },
    {
      ...{ before: null, meeting: anId('meeting') },
      ...{ metOn: day('2018-01-23'), today: day('2018-01-24') },
    },
  );
  if (!edited.ok) throw new TypeError('refused');
  return actionFromFollowUp(edited.value, aMeeting());
};

it('has the words, the owner and the day, and says where it came from', () => {
  expect(from('Ask the two services again')).toEqual({
    ...{ title: 'Ask the two services again', description: '' },
    ...{ leadRole: 'Chair', leadAgency: anId('agency'), originalDue: '2018-02-28' },
    ...{ cameFrom: 'meeting', origin: 'Follow-up of Board, 23 January 2018' },
  });
});

it('keeps what has several lines whole as well', () => {
  expect(from('Ask again.\nBoth of them.')).toMatchObject({
    title: 'Ask again. Both of them.',
    description: 'Ask again.\nBoth of them.',
  });
});

it('leaves the title to be chosen where the words are too many for one', () => {
  const text = 'x'.repeat(401);

  expect(from(text)).toMatchObject({ title: '', description: text });
  expect(from('x'.repeat(400)).title).toHaveLength(400);
});

import { screen, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { PARTNERSHIP_SCOPE } from '#domain/ids.ts';
import { anAction, anId, anUpdate, aPlan, day, onTheMorningOf, said } from '#test/planBuilders.ts';
import { renderPage } from '#test/renderPage.tsx';

const action = (number: number, told: Parameters<typeof anAction>[0] = {}) =>
  said('action', anAction({ ref: `MH-${number}`, title: `Action ${number}`, ...told }), {
    recordId: anId('action', number),
  });

const update = (number: number, asOf: string) =>
  said(
    'progress-update',
    anUpdate({ action: anId('action', number), asOf: day(asOf) }),
    { recordId: anId('progress-update', number) },
    { now: onTheMorningOf('2018-01-10') },
  );

const PLAN = () =>
  aPlan(
    action(1, { originalDue: day('2017-12-15') }),
    update(1, '2017-09-30'),
    action(2, { start: day('2017-10-02') }),
    action(3),
    update(3, '2018-01-05'),
    said(
      'review',
      {
        ...{ action: anId('action', 3), update: anId('progress-update', 3), verdict: 'returned' },
        ...{ by: 'Board officer', on: day('2018-01-11'), reason: 'Say how\nmany' },
      },
      {},
      { now: onTheMorningOf('2018-01-11') },
    ),
    said(
      'cycle-note',
      { period: '2017-Q4', text: 'The board meets on 23 January.', dueBy: day('2018-01-19') },
      { scope: PARTNERSHIP_SCOPE },
    ),
  );

const MESSAGE = `Subject: Mental Health: 3 updates for January to March 2018, by 19 January 2018

To: Chair, agency not known, Mental Health subgroup

Safer Example Partnership is asking for updates for January to March 2018 by 19 January 2018. As at 12 January 2018, 3 actions of your plan still need one.

The board meets on 23 January.

Returned, and waiting for your answer (1)
- MH-3 Action 3: returned on 11 January 2018 by Board officer. Say how many

No update yet (2)
- MH-1 Action 1: last update 30 September 2017, 104 days ago; overdue by 28 days, since 15 December 2017
- MH-2 Action 2: no update received since it was to start on 2 October 2017, 102 days ago; due 31 March 2018

How to answer
- In the app: open Due, choose your subgroup, and press "Work through these".
- Or reply to this message with, for each action: its status (on track, at risk, off track or complete), how much is done in per cent, and what has changed. Where it is off track: what will be done about it, by whom and by when. Where it is complete: what shows it.
- Leave out anything by which a person could be known.`;

const open = async () => {
  const page = await renderPage('/due/reminders', { versions: await PLAN() });
  await screen.findByRole('heading', { level: 1, name: 'Who still has to report' });
  return page;
};

afterEach(() => {
  vi.restoreAllMocks();
});

it('copies a message that says what is asked, by when, and how to answer', async () => {
  const { user } = await open();
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();

  await user.click(screen.getByRole('button', { name: 'Copy the message to Mental Health' }));

  expect(await screen.findByText('The message to Mental Health is copied')).toBeVisible();
  expect(write).toHaveBeenCalledWith(MESSAGE);
  expect(screen.getByText('This app cannot send e-mail')).toBeVisible();
});

it('leaves the message marked, to be copied by keys, where the browser forbids it', async () => {
  const { user } = await open();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowed'));

  await user.click(screen.getByRole('button', { name: 'Copy the message to Mental Health' }));

  const box = screen.getByRole('textbox', { name: 'The message to Mental Health' });
  expect(await screen.findByRole('alert')).toHaveTextContent('did not let it be copied');
  expect(box).toHaveFocus();
  expect(box).toHaveValue(MESSAGE);
});

it('says how many are owed, and by how many subgroups', async () => {
  await open();

  expect(
    screen.getByText(
      'Updates for January to March 2018 are still owed by 1 of 1 subgroup, on 3 actions in all.',
    ),
  ).toBeVisible();
  const card = within(screen.getByRole('region', { name: 'Mental Health' }));
  expect(card.getByText('3 updates still owed, 1 of them returned; 0 received.')).toBeVisible();
});

it('says that nobody has to be reminded', async () => {
  await renderPage('/due/reminders', {
    versions: await aPlan(action(1), update(1, '2018-01-05')),
  });

  expect(await screen.findByText('Nobody has to be reminded')).toBeVisible();
  expect(screen.getByText('Mental Health (1 reported)')).toBeVisible();
});

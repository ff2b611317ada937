import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PARTNERSHIP_SCOPE } from '#domain/ids.ts';
import { ACTION, anUpdate, day, said } from '#test/planBuilders.ts';
import {
  openRecordProgress as open,
  PERCENT,
  problemsShown as problems,
} from '#test/recordProgress.tsx';

describe('asking to move the due date', () => {
  const requests = async ({ storage }: Awaited<ReturnType<typeof open>>) =>
    (await storage.storyOf(ACTION)).records.filter(({ kind }) => kind === 'date-request');

  it('is done with the update, and moves nothing by itself', async () => {
    const form = await open();
    const { choose, type, save, saved, user, stored } = form;

    await choose('At risk');
    await type(PERCENT, '60');
    expect(screen.getByText('Due on 31 March 2018, and never moved.')).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: 'Ask to move the due date' }));
    await type('New due date', '30/6/2018');
    await type('Why it should move', 'Two services replied late');
    await save();

    await saved();
    const [update] = await stored();
    expect((await requests(form)).map(({ value }) => value)).toEqual([
      {
        ...{ action: ACTION, update: update?.id, from: '2018-03-31', to: '2018-06-30' },
        ...{ reason: 'Two services replied late', askedOn: '2018-01-12' },
      },
    ]);
  });

  it.each([
    ['', 'Enter the day by which it should be due instead'],
    ['31/3/2018', /^It is due on that day already/],
    ['11/1/2018', 'Enter a new due date that is today or later'],
  ])('is refused with the new day %j, beside what else is missing', async (to, words) => {
    const form = await open();
    const { choose, type, save, user, stored } = form;

    await choose('At risk');
    await type(PERCENT, '60');
    await user.click(screen.getByRole('checkbox', { name: 'Ask to move the due date' }));
    if (to) await type('New due date', to);
    await save();

    expect(problems()).toEqual([expect.stringMatching(words), 'Say why the due date should move']);
    expect(await stored()).toEqual([]);
    expect(await requests(form)).toEqual([]);
  });

  it('is left out where the box was unticked again, and where the action is at its end', async () => {
    const form = await open();
    const { choose, type, save, saved, user } = form;
    const box = () => screen.queryByRole('checkbox', { name: 'Ask to move the due date' });

    await choose('Complete');
    expect(box()).toBeNull();
    await choose('At risk');
    await type(PERCENT, '60');
    await user.click(screen.getByRole('checkbox', { name: 'Ask to move the due date' }));
    await type('New due date', '30/6/2018');
    await user.click(screen.getByRole('checkbox', { name: 'Ask to move the due date' }));
    await save();

    await saved();
    expect(await requests(form)).toEqual([]);
  });
});

describe('an action that was complete', () => {
  const COMPLETE = said(
    'progress-update',
    anUpdate({ status: 'complete', percentDone: 100, evidence: 'Report' }),
  );

  it('is opened again only once somebody has said so', async () => {
    const { choose, type, save, saved, user, stored } = await open([COMPLETE]);

    await choose('On track');
    await type(PERCENT, '90');
    await save();
    const question = await screen.findByRole('alertdialog', { name: 'Open this action again?' });
    expect(question).toHaveTextContent('It was reported complete on 31 December 2017.');
    await user.click(screen.getByRole('button', { name: 'Go back' }));
    expect(await stored()).toHaveLength(1);

    await save();
    await user.click(await screen.findByRole('button', { name: 'Open it again' }));

    await saved();
    expect(await stored()).toHaveLength(2);
  });
});

describe('how sure a chair is', () => {
  it('is kept with work in hand, and asked for of nothing else', async () => {
    const { choose, type, save, saved, user, stored } = await open();
    const confidence = () => screen.queryByLabelText(/^How sure are you/);

    expect(confidence()).toBeNull();
    await choose('Complete');
    expect(confidence()).toBeNull();
    await choose('On track');
    await type(PERCENT, '80');
    await user.selectOptions(screen.getByLabelText(/^How sure are you/), 'Low: it will take luck');
    await save();

    await saved();
    expect((await stored())[0]?.value).toMatchObject({ confidence: 'low' });
  });
});

describe('over the form', () => {
  const NOTE = said(
    'cycle-note',
    { period: '2017-Q3', text: 'Say what will be carried forward', dueBy: day('2018-01-17') },
    { scope: PARTNERSHIP_SCOPE },
  );

  it('stands what the coordinator asks of everybody this time', async () => {
    await open([NOTE]);

    expect(screen.getByText('Say what will be carried forward')).toBeVisible();
  });

  it('stands nothing once that period is over', async () => {
    await open([NOTE], { today: day('2018-01-18') });

    expect(screen.queryByText('Say what will be carried forward')).toBeNull();
  });
});

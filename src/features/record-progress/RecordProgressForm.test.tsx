import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ACTION, aMilestone, anId, anUpdate, day, said } from '#test/planBuilders.ts';
import {
  openRecordProgress as open,
  PERCENT,
  problemsShown as problems,
} from '#test/recordProgress.tsx';

const UPDATE = said('progress-update', anUpdate({ asOf: day('2017-09-30'), percentDone: 40 }));
const MILESTONES = [1, 2].map((number) =>
  said('milestone', aMilestone({ title: `Step ${number}`, order: number }), {
    recordId: anId('milestone', number),
  }),
);

describe('recording progress', () => {
  it('keeps what was typed, and goes back to the action', async () => {
    const { choose, type, save, saved, stored, address } = await open();

    await choose('On track');
    await type(PERCENT, '80%');
    await type('What has changed? (optional)', 'Two workshops held');
    await save();

    await saved();
    expect(address()).toBe(`/actions/${ACTION}`);
    expect(screen.getByText('Progress recorded on MH-1')).toBeVisible();
    expect((await stored()).map(({ value, author }) => ({ ...value, by: author.name }))).toEqual([
      {
        ...anUpdate({ asOf: day('2018-01-12'), whatChanged: 'Two workshops held' }),
        by: 'Chair',
      },
    ]);
  });

  it('is saved by Ctrl+Enter from any field, once however often that is pressed', async () => {
    const { choose, type, user, saved, stored } = await open();

    await choose('On track');
    await type(PERCENT, '80');
    await user.keyboard('{Control>}{Enter}{Enter}{/Control}');

    await saved();
    expect(await stored()).toHaveLength(1);
  });

  it('shows what was said last, and repeats none of it unasked', async () => {
    const { field } = await open([UPDATE]);

    const last = screen.getByRole('region', { name: 'Last update' });
    expect(last).toHaveTextContent('On track40% donetrue on 30 September 2017, by Chair');
    expect(field(PERCENT)).toHaveValue('');
    expect(field(PERCENT)).toHaveAccessibleDescription('It was 40% on 30 September 2017');
    expect(screen.getByRole('radio', { name: 'On track' })).not.toBeChecked();
    expect(field('True on')).toHaveValue('12/01/2018');
  });

  it('says what is wrong all at once, beside each field and at the top, and keeps nothing', async () => {
    const { choose, type, save, stored, field, user } = await open();

    await choose('Off track');
    await type(PERCENT, '101');
    await type('True on', '31/02/2017');
    await save();

    expect(problems()).toEqual([
      'Enter how much is done as a whole number from 0 to 100',
      'True on: enter a day that is in the calendar',
      'Say what will be done to bring this action back on track',
    ]);
    expect(field(PERCENT)).toBeInvalid();
    expect(field(PERCENT)).toHaveAccessibleDescription(/whole number from 0 to 100$/);
    expect(field(PERCENT)).toHaveValue('101');
    expect(await stored()).toEqual([]);

    await user.click(screen.getByRole('button', { name: /Say what will be done/ }));
    expect(field('Corrective action')).toHaveFocus();
  });

  it.each([
    ['no figure', PERCENT, '', 'Enter how much is done, from 0 to 100'],
    [
      'two digits',
      'True on',
      '01/02/17',
      'True on: enter the year in four digits, like 12/01/2018',
    ],
    ['no such month', 'True on', '2017-13-01', 'True on: enter a day that is in the calendar'],
    ['tomorrow', 'True on', '13/01/2018', 'Enter the day this was true, today or earlier'],
    ['before the start', 'True on', '31/03/2017', /^This is before the action’s start date/],
    [
      'too much',
      'What has changed? (optional)',
      'a'.repeat(200_000),
      'Shorten this to 50,000 characters or fewer',
    ],
  ])('refuses what cannot be, and leaves it in its field: %s', async (_, name, text, words) => {
    const { choose, type, save, stored, field } = await open();

    await choose('On track');
    await type(PERCENT, '80');
    await type(name, text);
    await save();

    expect(problems()).toEqual([expect.stringMatching(words)]);
    expect(field(name)).toHaveValue(text);
    expect(await stored()).toEqual([]);
  });

  it('keeps awkward text as it was written, and shows it as text', async () => {
    const { choose, type, save, saved, stored } = await open();
    const awkward = '<img src=x onerror=alert(1)> __proto__ مرحبا 👩‍👧';

    await choose('On track');
    await type(PERCENT, '８０');
    await type('What has changed? (optional)', awkward);
    await save();

    await saved();
    expect(await screen.findByText(awkward)).toBeVisible();
    expect((await stored())[0]?.value).toMatchObject({ whatChanged: awkward, percentDone: 80 });
  });

  it('asks for evidence of what is complete, which counts as 100%', async () => {
    const { choose, type, save, saved, stored } = await open();

    await choose('Complete');
    expect(screen.queryByRole('textbox', { name: PERCENT })).toBeNull();
    await save();
    expect(problems()).toEqual(['Say what shows that it is complete']);
    await type('Evidence', 'Report of 9 January');
    await save();

    await saved();
    expect((await stored())[0]?.value).toMatchObject({ status: 'complete', percentDone: 100 });
  });

  it('asks who approved that it is suspended, when and why', async () => {
    const { choose, type, save, saved, stored } = await open();

    await choose('Suspended');
    await save();
    expect(problems()).toEqual([
      'Say who approved this',
      'Enter the day it was approved',
      'Say why this was approved',
    ]);
    await type('Approved by', 'Board');
    await type('Approved on', '11 October 2017');
    await type('Reason', 'No funds until April');
    await save();

    await saved();
    expect((await stored())[0]?.value.approval).toEqual({
      ...{ by: 'Board', on: '2017-10-11', reason: 'No funds until April' },
    });
  });

  it('has the milestones ticked that were done, and may leave out the percentage', async () => {
    const before = said('progress-update', anUpdate({ milestonesDone: [anId('milestone')] }));
    const { choose, save, saved, stored, user } = await open([before, ...MILESTONES]);

    expect(screen.getByRole('checkbox', { name: 'Step 1' })).toBeChecked();
    await user.click(screen.getByRole('checkbox', { name: 'Step 2' }));
    await choose('On track');
    await save();

    await saved();
    const now = (await stored()).find(({ id }) => id !== anId('progress-update'));
    expect(now?.value).toMatchObject({
      percentDone: null,
      milestonesDone: [anId('milestone', 1), anId('milestone', 2)],
    });
  });
});

describe('the suggestion beside the status', () => {
  it('follows what is typed, with its reason', async () => {
    const { type } = await open();
    const suggestion = screen.getByRole('complementary', { name: 'Suggested by the dates' });

    expect(suggestion).toHaveTextContent('Enter how much is done, and it shows here.');
    await type(PERCENT, '20');
    expect(suggestion).toHaveTextContent('Off track79% of the time has gone, 20% is done.');
    await type('True on', '30/06/2017');
    expect(suggestion).toHaveTextContent(
      'At riskAs at 30 June 2017: 25% of the time has gone, 20% is done.',
    );
  });
});

import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aMilestone, anAction, anId, anUpdate, aPlan, day, said } from '#test/planBuilders.ts';
import {
  openRecordProgress as open,
  PERCENT,
  problemsShown as problems,
  RECORD_PROGRESS,
} from '#test/recordProgress.tsx';
import { renderPage } from '#test/renderPage.tsx';

const MILESTONES = [1, 2].map((number) =>
  said('milestone', aMilestone({ title: `Step ${number}`, order: number }), {
    recordId: anId('milestone', number),
  }),
);

describe('who says it', () => {
  it('is asked once, in the form, and stamped on the update', async () => {
    const { choose, type, save, saved, stored, storage } = await open([], { author: null });

    await choose('On track');
    await type(PERCENT, '80');
    await save();
    expect(problems()).toEqual(['Enter your name or your role']);
    await type('Your name or role', 'Deputy chair');
    await type(/^Your agency/, 'Kent Police');
    await save();

    await saved();
    const author = { name: 'Deputy chair', agency: 'Kent Police' };
    expect((await stored())[0]?.author).toEqual(author);
    expect(await storage.device.read('author')).toEqual(author);
  });

  it('is not asked where it is known', async () => {
    await open();

    expect(screen.queryByRole('textbox', { name: 'Your name or role' })).toBeNull();
  });
});

describe('what looks like personal data', () => {
  it('is asked about before it is saved, and can be taken out', async () => {
    const { choose, type, save, stored, field, user } = await open();

    await choose('On track');
    await type(PERCENT, '80');
    await type('What has changed? (optional)', 'Ring her on 07700 900123');
    await save();

    const dialog = await screen.findByRole('alertdialog');
    expect(dialog).toHaveTextContent('What has changed: a phone number, 07700 900123');
    await user.click(within(dialog).getByRole('button', { name: 'Go back and change it' }));
    expect(await stored()).toEqual([]);
    expect(field('What has changed? (optional)')).toHaveValue('Ring her on 07700 900123');
  });

  it('is saved as it is where somebody says so', async () => {
    const { choose, type, save, saved, stored, user } = await open();

    await choose('On track');
    await type(PERCENT, '80');
    await type(/^Public wording/, 'Meetings are at ME14 1XX');
    await save();
    await user.click(await screen.findByRole('button', { name: 'Save as it is' }));

    await saved();
    expect(await stored()).toHaveLength(1);
  });
});

describe('a draft', () => {
  it('is back when the form is opened again, and can be discarded', async () => {
    const { choose, type, field, user, router, storage } = await open();
    await choose('At risk');
    await type('What has changed? (optional)', 'Half a sentence');

    await router.navigate({ to: '/actions' });
    await screen.findByRole('heading', { level: 1, name: 'All actions' });
    router.history.push(RECORD_PROGRESS);

    expect(await screen.findByText('Your draft of 12 January 2018 is back')).toBeVisible();
    expect(screen.getByRole('radio', { name: 'At risk' })).toBeChecked();
    expect(field('What has changed? (optional)')).toHaveValue('Half a sentence');
    await user.click(screen.getByRole('button', { name: 'Discard draft' }));
    expect(field('What has changed? (optional)')).toHaveValue('');
    expect(screen.queryByText(/is back/)).toBeNull();
    await waitFor(async () => expect(await storage.drafts.list()).toEqual([]));
  });

  it('is gone once it was saved', async () => {
    const { choose, type, save, saved, storage, router } = await open();

    await choose('On track');
    await type(PERCENT, '80');
    await save();
    await saved();
    router.history.push(RECORD_PROGRESS);

    await screen.findByRole('form');
    expect(screen.queryByText(/is back/)).toBeNull();
    expect(await storage.drafts.list()).toEqual([]);
  });
});

describe('another tab', () => {
  it('shows what it recorded meanwhile, ticks what it ticked, and touches nothing typed', async () => {
    const { anotherTab, choose, type, field, save, saved, stored } = await open(MILESTONES);
    await choose('At risk');
    await type('What has changed? (optional)', 'Mine');

    const theirs = anUpdate({
      ...{ asOf: day('2018-01-11'), percentDone: 60 },
      milestonesDone: [anId('milestone', 2)],
    });
    const writing = { author: { name: 'Deputy', agency: 'Kent Police' } };
    const other = await anotherTab();
    await other.append([await said('progress-update', theirs, {}, writing)]);

    expect(
      await screen.findByText('Another update was recorded while you were writing'),
    ).toBeVisible();
    expect(
      screen.getByText('Deputy (Kent Police): On track, 60% done, true on 11 January 2018'),
    ).toBeVisible();
    expect(field('What has changed? (optional)')).toHaveValue('Mine');
    expect(screen.getByRole('checkbox', { name: 'Step 2' })).toBeChecked();
    await save();
    await saved();
    expect((await stored()).map(({ value }) => value.milestonesDone)).toEqual([
      [anId('milestone', 2)],
      [anId('milestone', 2)],
    ]);
  });
});

it('has nothing to fill in for an action that is not here', async () => {
  await renderPage(`/actions/${anId('action', 9)}/record`, { versions: await aPlan() });

  expect(await screen.findByText('Nothing can be recorded here')).toBeVisible();
  expect(screen.queryByRole('form')).toBeNull();
});

describe('an update that was wrong', () => {
  const wrong = anId('progress-update');
  const address = `${RECORD_PROGRESS}?corrects=${wrong}`;

  it('is put right by another one, which starts from what it said', async () => {
    const before = anUpdate({ percentDone: 90, whatChanged: 'Seven trained' });
    const { field, type, save, saved, stored } = await open([said('progress-update', before)], {
      address,
    });

    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Put an update right');
    expect(field(PERCENT)).toHaveValue('90');
    await type(PERCENT, '30');
    await save();

    await saved();
    expect(screen.getByText('Update of MH-1 put right')).toBeVisible();
    expect((await stored()).map(({ value }) => value)).toEqual([
      { ...before, percentDone: 30, corrects: wrong },
      before,
    ]);
  });

  it('is put right once', async () => {
    const first = said('progress-update', anUpdate());
    const second = said('progress-update', anUpdate({ corrects: wrong }), {
      recordId: anId('progress-update', 2),
    });
    await renderPage(address, {
      versions: await aPlan(said('action', anAction()), first, second),
    });

    expect(await screen.findByText('This update cannot be put right')).toBeVisible();
  });
});

import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Version } from '#domain/versions/version.ts';
import { ACTION, aDateRevision, anAction, anId, aPlan, day, said } from '#test/planBuilders.ts';
import { renderPage } from '#test/renderPage.tsx';

const ASKED = anId('date-request');

const request = () =>
  said('date-request', {
    ...{ action: ACTION, update: null, from: day('2018-03-31'), to: day('2018-06-30') },
    ...{ reason: 'Two services replied late', askedOn: day('2017-12-31') },
  });

async function openAt(path: string, ...more: readonly Promise<Version>[]) {
  const page = await renderPage(path, {
    versions: await aPlan(said('action', anAction()), ...more),
  });
  const field = (name: string | RegExp) =>
    screen.getByLabelText(name, { selector: 'input, textarea' });
  return {
    ...page,
    field,
    async type(name: string | RegExp, text: string) {
      await page.user.clear(field(name));
      await page.user.click(field(name));
      await page.user.paste(text);
    },
    save: () => page.user.click(screen.getByRole('button', { name: /^Save the/ })),
    facts: async () =>
      (await page.storage.storyOf(ACTION)).records
        .filter(({ kind }) => kind === 'date-revision' || kind === 'date-refusal')
        .map(({ kind, value }) => ({ kind, ...value })),
  };
}

const dates = async () => {
  const heading = await screen.findByRole('heading', { level: 2, name: 'Dates' });
  return heading.closest('section') ?? document.body;
};

describe('another due date', () => {
  it('is kept with its reason and who agreed, and the first one is struck through', async () => {
    const { type, save, facts } = await openAt(`/actions/${ACTION}/due-date`);

    await type('New due date', '30/06/2018');
    expect(screen.getByText(/3 months later than now. It was not moved before./)).toBeVisible();
    await type('Why it is moved', 'Two services replied late');
    await type('Decided by', 'Board');
    await save();

    expect(await dates()).toHaveTextContent(
      'No longer: 31 March 2018Put right…First agreed30 June 2018Put right…Agreed by Board, 12 January 2018Two services replied late3 months later than first agreed.',
    );
    expect(await facts()).toMatchObject([{ from: '2018-03-31', to: '2018-06-30' }]);
  });

  it('is refused without a day, a reason or somebody who agreed', async () => {
    const { save, facts } = await openAt(`/actions/${ACTION}/due-date`);

    await save();

    expect(
      within(screen.getByRole('alert'))
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Enter the new due date',
      'Say why',
      'Enter who decided: a role and a body, for example Board',
    ]);
    expect(await facts()).toEqual([]);
  });

  it('cannot be set on a past day', async () => {
    await renderPage(`/actions/${ACTION}/due-date?at=true-on-2018-01-01`, {
      versions: await aPlan(said('action', anAction())),
    });

    expect(await screen.findByText('No due date can be changed here')).toBeVisible();
  });
});

describe('a request', () => {
  it('is agreed to from the list of all that was asked', async () => {
    const { user, type, save, facts } = await openAt('/asked-to-move', request());

    await user.click(await screen.findByRole('link', { name: 'Agree to move MH-1' }));
    await screen.findByRole('heading', { level: 1, name: 'Decide on another due date' });
    expect(screen.getByLabelText('New due date', { selector: 'input' })).toHaveValue('30/06/2018');
    await type('Decided by', 'Board');
    await save();

    expect(await screen.findByText('Nothing to decide')).toBeVisible();
    expect(await facts()).toMatchObject([
      {
        kind: 'date-revision',
        to: '2018-06-30',
        request: ASKED,
        reason: 'Two services replied late',
      },
    ]);
  });

  it('is declined with a reason, which whoever asked reads on the action', async () => {
    const { user, type, save, facts } = await openAt(`/actions/${ACTION}`, request());

    expect(await dates()).toHaveTextContent(
      'Asked to moveAsked on 31 December 2017 by Chair (Maidstone Borough Council) to move it to 30 June 2018Two services replied lateNot decided yet',
    );
    await user.click(screen.getByRole('link', { name: 'Do not agree' }));
    await screen.findByRole('heading', { level: 1, name: 'Decide on another due date' });
    await type('Why it is not agreed', 'It can be done in time');
    await type('Decided by', 'Board');
    await save();

    expect(await dates()).toHaveTextContent(
      'Not agreed by Board, 12 January 2018: It can be done in time',
    );
    expect(await facts()).toMatchObject([{ kind: 'date-refusal', request: ASKED }]);
  });

  it('is decided once', async () => {
    await openAt(
      `/actions/${ACTION}/due-date?request=${ASKED}`,
      request(),
      said('date-revision', aDateRevision({ request: ASKED })),
    );

    expect(await screen.findByText('There is nothing to decide here any more')).toBeVisible();
  });
});

describe('a date that was written down wrongly', () => {
  it('is put right, also the one first agreed, without counting as a move', async () => {
    const { user, field, type, save } = await openAt(`/actions/${ACTION}`);

    await user.click(
      await screen.findByRole('link', { name: 'Put right the due date 31 March 2018' }),
    );
    await screen.findByRole('heading', { level: 1, name: 'Put a due date right' });
    expect(field('The right day')).toHaveValue('31/03/2018');
    await type('The right day', '21/03/2018');
    await type(/^What was wrong/, 'A slip in typing');
    await type('Decided by', 'Board');
    await save();

    const section = await dates();
    expect(section).toHaveTextContent(
      'No longer: 31 March 2018First agreedWritten down wrongly; put right on 12 January 2018',
    );
    expect(section).toHaveTextContent('First agreed, put right: agreed by Board, 12 January 2018');
    expect(section).not.toHaveTextContent('later than first agreed');
    expect(screen.queryByText(/Moved once/)).toBeNull();
  });
});

import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { RecordId } from '#domain/ids.ts';
import type { Milestone } from '#domain/records/milestone.ts';
import { ACTION, aMilestone, anAction, anId, aPlan, day, said } from '#test/planBuilders.ts';
import { renderPage } from '#test/renderPage.tsx';

const step = (number: number, more: Partial<Milestone> = {}) =>
  said('milestone', aMilestone({ title: `Step ${number}`, order: number, ...more }), {
    recordId: anId('milestone', number),
  });

async function open(...more: readonly ReturnType<typeof step>[]) {
  const versions = await aPlan(said('action', anAction()), ...more);
  const page = await renderPage(`/actions/${ACTION}/milestones`, { versions });
  await screen.findByRole('form');
  const { user, storage } = page;
  const row = (place: number) => screen.getByRole('group', { name: `Milestone ${place}` });
  const field = (place: number, name: string | RegExp) =>
    within(row(place)).getByLabelText(name, { selector: 'input' });
  return {
    ...page,
    field,
    async type(place: number, name: string | RegExp, text: string) {
      await user.clear(field(place, name));
      await user.click(field(place, name));
      await user.paste(text);
    },
    save: () => user.click(screen.getByRole('button', { name: 'Save the milestones' })),
    whole: async (number: number) => (await storage.whole(anId('milestone', number)))?.value,
    isOut: async (id: RecordId) => (await storage.whole(id))?.isRetired,
  };
}

/** As the action's page lists them. */
async function listed() {
  const heading = await screen.findByRole('heading', { level: 2, name: 'Milestones' });
  const section = heading.closest('section') ?? document.body;
  return within(section)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
}

describe('the milestones of an action', () => {
  it('are added and changed in one go', async () => {
    const { user, type, save } = await open(step(1));

    await type(1, 'What will be reached', 'The first step');
    await user.click(screen.getByRole('button', { name: 'Add a milestone' }));
    expect(
      within(screen.getByRole('group', { name: 'Milestone 2' })).getByLabelText(
        'What will be reached',
      ),
    ).toHaveFocus();
    await type(2, 'What will be reached', 'The second step');
    await type(2, /^Due/, '31/01/2018');
    await save();

    expect(await listed()).toEqual([
      'The first stepNo due date',
      'The second stepDue 31 January 2018',
    ]);
    expect(screen.getByText('0 of 2 milestones')).toBeVisible();
    expect(screen.getByText('2 milestones of MH-1 changed')).toBeVisible();
  });

  it('are put in another order by buttons, and the focus goes with them', async () => {
    const { user, save, field } = await open(step(1), step(2), step(3));

    await user.click(screen.getByRole('button', { name: 'Move milestone 3 up' }));

    expect(screen.getByRole('button', { name: 'Move milestone 2 up' })).toHaveFocus();
    expect(field(2, 'What will be reached')).toHaveValue('Step 3');
    await save();
    expect(await listed()).toEqual(['Step 1No due date', 'Step 3No due date', 'Step 2No due date']);
  });

  it('are taken out, and put back', async () => {
    const { user, save, router, isOut } = await open(step(1), step(2));

    await user.click(screen.getByRole('button', { name: 'Take out milestone 1' }));
    await save();
    expect(await listed()).toEqual(['Step 2No due date']);
    expect(await isOut(anId('milestone', 1))).toBe(true);

    router.history.push(`/actions/${ACTION}/milestones`);
    await user.click(await screen.findByRole('button', { name: 'Put back Step 1' }));
    await save();
    expect(await listed()).toHaveLength(2);
  });

  it('may be due after their action, which is said while it is typed and on its page', async () => {
    const { type, save, whole } = await open(step(1));

    await type(1, /^Due/, '31/03/2018');
    expect(screen.queryByText(/^After the action’s due date/)).toBeNull();
    await type(1, /^Due/, '01/04/2018');
    expect(screen.getByText('After the action’s due date, 31 March 2018')).toBeVisible();
    await save();

    expect(await listed()).toEqual([
      'Step 1Due 1 April 2018After the action’s due date, 31 March 2018',
    ]);
    expect(await whole(1)).toMatchObject({ due: day('2018-04-01') });
  });

  it('are refused without words, by the row in which they stand', async () => {
    const { type, save } = await open(step(1));

    await type(1, 'What will be reached', ' ');
    await type(1, /^Due/, '1/1/18');
    await save();

    expect(
      within(screen.getByRole('alert'))
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Milestone 1: say what will be reached',
      'Milestone 1: enter the year in four digits, like 12/01/2018',
    ]);
  });
});

it('says so where people disagree about one: that is settled first, on the action', async () => {
  const first = await step(1);
  const next = (title: string, name: string) =>
    said(
      'milestone',
      aMilestone({ title }),
      { recordId: anId('milestone', 1), parents: [first.id] },
      { author: { name, agency: '' } },
    );
  const versions = await aPlan(
    said('action', anAction()),
    Promise.resolve(first),
    next('Mine', 'Chair'),
    next('Theirs', 'Deputy'),
  );
  const { user, router } = await renderPage(`/actions/${ACTION}/milestones`, { versions });
  expect(await screen.findByText('Milestones cannot be edited here')).toBeVisible();

  router.history.push(`/actions/${ACTION}`);
  const choice = await screen.findByRole('group', { name: 'Step 1: Milestone' });
  expect(choice).toHaveTextContent('Theirs');
  await user.click(
    within(within(choice).getByText('Theirs').closest('li') ?? choice).getByRole('button'),
  );

  expect(await screen.findByText('The disagreement is settled')).toBeVisible();
  expect(await listed()).toEqual(['TheirsNo due date']);
});

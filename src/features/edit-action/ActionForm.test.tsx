import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Action } from '#domain/records/action.ts';
import type { Version } from '#domain/versions/version.ts';
import { ACTION, anAction, anId, aPlan, day, said, SUBGROUP } from '#test/planBuilders.ts';
import { renderPage } from '#test/renderPage.tsx';

const WHERE = `/actions/${ACTION}/edit`;

async function openAt(
  path: string,
  action: Partial<Action> = {},
  ...more: readonly Promise<Version>[]
) {
  const first = await said('action', anAction(action));
  const versions = await aPlan(Promise.resolve(first), ...more);
  const page = await renderPage(path, { versions });
  await screen.findByRole('form');
  const { user, storage } = page;
  const field = (name: string | RegExp) =>
    screen.getByLabelText(name, { selector: 'input, textarea, select' });
  return {
    ...page,
    first,
    field,
    async type(name: string | RegExp, text: string) {
      await user.clear(field(name));
      await user.click(field(name));
      await user.paste(text);
    },
    save: () => user.click(screen.getByRole('button', { name: /^(Save details|Add the action)/ })),
    whole: async (id = ACTION) => (await storage.whole(id))?.value as Action | undefined,
  };
}

const open = (action: Partial<Action> = {}, ...more: readonly Promise<Version>[]) =>
  openAt(WHERE, action, ...more);

const problems = () =>
  within(screen.getByRole('alert'))
    .getAllByRole('button')
    .map((button) => button.textContent);

describe('editing an action', () => {
  it('keeps what was changed, and all else as it was', async () => {
    const { type, save, whole, user, field } = await open({ origin: 'The board' });

    await type('Title', 'A better title');
    await type(/^Start/, '1 May 2017');
    await user.selectOptions(field('Lead agency'), 'Maidstone Borough Council');
    await save();

    expect(await screen.findByRole('heading', { level: 1, name: 'A better title' })).toBeVisible();
    expect(screen.getByText('Details of MH-1 saved')).toBeVisible();
    expect(await whole()).toEqual(
      anAction({
        ...{ title: 'A better title', origin: 'The board' },
        ...{ start: day('2017-05-01'), leadAgency: anId('agency') },
      }),
    );
  });

  it('writes nothing where nothing was changed', async () => {
    const { save, storage } = await open();

    await save();

    expect(await screen.findByText('Nothing was changed')).toBeVisible();
    expect((await storage.storyOf(ACTION)).versions).toHaveLength(1);
  });

  it('says what is wrong all at once, and keeps nothing', async () => {
    const { type, save, whole } = await open({ originalDue: null });

    await type('Title', '');
    await type(/^Start/, '31/02/2017');
    await type(/^Due date/, '01/02/17');
    await save();

    expect(problems()).toEqual([
      'Enter a title',
      'Start: enter a day that is in the calendar',
      'Due date: enter the year in four digits, like 12/01/2018',
    ]);
    expect(await whole()).toEqual(anAction({ originalDue: null }));
  });

  it('sets the original due date once, and after that only shows it', async () => {
    const { type, save, whole, router } = await open({ originalDue: null });

    await type(/^Due date/, '31/03/2018');
    await save();
    await screen.findByRole('heading', { level: 1, name: 'Scoping exercise' });
    expect((await whole())?.originalDue).toBe('2018-03-31');

    router.history.push(WHERE);
    expect(await screen.findByText(/The date first agreed never changes/)).toBeVisible();
    expect(screen.queryByLabelText(/^Due date/, { selector: 'input' })).toBeNull();
  });

  it('keeps all that belongs to it: money, risks, what it waits for, who may read it', async () => {
    const other = said('action', anAction({ ref: 'MH-2', title: 'Terms of reference' }), {
      recordId: anId('action', 2),
    });
    const { type, save, whole, user, field } = await open({}, other);

    await type(/^Funding/, 'PCC grant');
    await type(/^Risks/, 'Two services may not reply');
    await type(/^Depends on/, 'terms mental');
    await user.click(await screen.findByRole('option', { name: /MH-2 Terms of reference/ }));
    await type(/^Carried forward from/, 'mh-2');
    await user.click(await screen.findByRole('option', { name: /MH-2 Terms of reference/ }));
    await type(/^Came into the plan on/, '01/05/2017');
    await user.click(field('Yes'));
    await save();

    await screen.findByRole('heading', { level: 1, name: 'Scoping exercise' });
    expect(await whole()).toEqual(
      anAction({
        ...{ funding: 'PCC grant', risks: 'Two services may not reply' },
        ...{ dependsOn: [anId('action', 2)], carriedForwardFrom: anId('action', 2) },
        ...{ addedOn: day('2017-05-01'), isPublishable: true },
      }),
    );
  });

  it('leaves out what it no longer waits for', async () => {
    const other = said('action', anAction({ ref: 'MH-2' }), { recordId: anId('action', 2) });
    const { save, whole, user } = await open({ dependsOn: [anId('action', 2)] }, other);

    await user.click(screen.getByRole('button', { name: 'Leave out MH-2 Scoping exercise' }));
    await save();

    await screen.findByRole('heading', { level: 1, name: 'Scoping exercise' });
    expect((await whole())?.dependsOn).toEqual([]);
  });

  it('names the circle in which actions would wait for each other', async () => {
    const other = said('action', anAction({ ref: 'MH-2', dependsOn: [ACTION] }), {
      recordId: anId('action', 2),
    });
    const { type, save, whole, user } = await open({}, other);

    await type(/^Depends on/, 'mh-2');
    await user.click(await screen.findByRole('option', { name: /MH-2/ }));
    await save();

    expect(problems()).toEqual([
      'These would wait for each other for ever: MH-1 → MH-2 → MH-1. Leave one of them out',
    ]);
    expect((await whole())?.dependsOn).toEqual([]);
  });

  it('asks about what looks like personal data', async () => {
    const { type, save, whole } = await open();

    await type(/^Where it came from/, 'Jane Example (12/03/1985) asked for it');
    await save();

    expect(await screen.findByRole('alertdialog')).toHaveTextContent(
      'Where it came from: a date of birth, Jane Example (12/03/1985',
    );
    expect((await whole())?.origin).toBe('');
  });
});

describe('another tab', () => {
  /** Somebody else changes the action while the form is open. */
  async function changeElsewhere(page: Awaited<ReturnType<typeof open>>, changes: Partial<Action>) {
    const other = await page.anotherTab();
    const writing = { author: { name: 'Deputy', agency: 'Kent Police' } };
    const next = { parents: [page.first.id] };
    await other.append([await said('action', anAction(changes), next, writing)]);
  }

  it('is told of, and merged with what was typed here', async () => {
    const page = await open();
    await page.type('Title', 'Mine');

    await changeElsewhere(page, { leadRole: 'Officer' });

    expect(
      await screen.findByText(
        'Lead role was changed by Deputy (Kent Police) while you were editing',
      ),
    ).toBeVisible();
    expect(page.field('Title')).toHaveValue('Mine');
    await page.save();
    expect(await screen.findByRole('heading', { level: 1, name: 'Mine' })).toBeVisible();
    expect(await page.whole()).toEqual(anAction({ title: 'Mine', leadRole: 'Officer' }));
  });

  it('loses nothing where both changed the same: both are kept until somebody chooses', async () => {
    const page = await open();
    await page.type('Title', 'Mine');

    await changeElsewhere(page, { title: 'Theirs' });
    await screen.findByText('Title was changed by Deputy (Kent Police) while you were editing');
    await page.save();

    const choice = await screen.findByRole('group', { name: 'Title' });
    expect(choice).toHaveTextContent('Mine');
    expect(choice).toHaveTextContent('Theirs');
  });
});

describe('a draft', () => {
  it('is back when the form is opened again, over what its writer had seen', async () => {
    const { type, router, field, first, storage } = await open();
    await type('Title', 'Half a ti');

    router.history.push('/actions');
    await screen.findByRole('heading', { level: 1, name: 'All actions' });
    router.history.push(WHERE);

    expect(await screen.findByText('Your draft of 12 January 2018 is back')).toBeVisible();
    expect(field('Title')).toHaveValue('Half a ti');
    await waitFor(async () =>
      expect(await storage.drafts.list()).toMatchObject([{ value: { seen: [first.id] } }]),
    );
  });
});

describe('a new action', () => {
  it('gets the next reference, and belongs to its subgroup', async () => {
    const { type, save, field, whole, address } = await openAt(`/subgroups/${SUBGROUP}/new-action`);

    expect(field(/^Reference/)).toHaveValue('MH-2');
    await type('Title', 'Something new');
    await save();

    expect(await screen.findByRole('heading', { level: 1, name: 'Something new' })).toBeVisible();
    expect(screen.getByText('MH-2 added')).toBeVisible();
    const id = address().split('/').at(-1) as typeof ACTION;
    expect(await whole(id)).toMatchObject({
      ref: 'MH-2',
      subgroup: SUBGROUP,
      title: 'Something new',
    });
  });

  it('cannot take a reference that is in use', async () => {
    const { type, save } = await openAt(`/subgroups/${SUBGROUP}/new-action`);

    await type('Title', 'Something new');
    await type(/^Reference/, 'mh-1');
    await save();

    expect(problems()).toEqual([
      'Another action of this subgroup has this reference: choose another',
    ]);
  });
});

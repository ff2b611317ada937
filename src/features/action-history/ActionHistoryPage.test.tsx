import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Action } from '#domain/records/action.ts';
import { ACTION, aMilestone, anAction, aPlan, onTheMorningOf, said } from '#test/planBuilders.ts';
import { renderPage } from '#test/renderPage.tsx';

async function open(now: Partial<Action> = { title: 'Now', leadRole: 'Manager' }, path = '') {
  const first = await said('action', anAction({ title: 'Then' }));
  const second = said(
    'action',
    anAction(now),
    { parents: [first.id] },
    { author: { name: 'Deputy', agency: 'Kent Police' }, now: onTheMorningOf('2018-01-13') },
  );
  const versions = await aPlan(Promise.resolve(first), second, said('milestone', aMilestone()));
  const page = await renderPage(`/actions/${ACTION}/history${path}`, {
    versions,
    today: '2018-01-14',
  });
  await screen.findByLabelText('Show');
  return page;
}

const entries = () =>
  screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.closest('li'));

describe('the history of an action', () => {
  it('says who changed which field, from what to what, and when, the latest first', async () => {
    await open();

    const [latest, ...earlier] = entries();
    expect(latest).toHaveTextContent(
      'Changed action MH-1 NowDeputy (Kent Police), 13 January 2018',
    );
    expect(latest).toHaveTextContent('TitleBefore: ThenAfter: Now');
    expect(latest).toHaveTextContent('Lead roleBefore: Left blankAfter: Manager');
    expect(earlier).toHaveLength(2);
  });

  it('is narrowed to one part of it, as the address says', async () => {
    const { user, address } = await open();

    await user.selectOptions(screen.getByLabelText('Show'), 'Milestones');

    expect(await screen.findByRole('heading', { name: /^Added milestone/ })).toBeVisible();
    expect(entries()).toHaveLength(1);
    expect(address()).toContain('part=milestones');
  });

  it('brings a value back, and leaves the rest as it is now', async () => {
    const { user, storage } = await open();

    await user.click(screen.getByRole('button', { name: 'Bring back: Title' }));
    const dialog = await screen.findByRole('alertdialog');
    expect(dialog).toHaveTextContent('Now: NowThen: Then');
    await user.click(within(dialog).getByRole('button', { name: 'Bring it back' }));

    expect(await screen.findByText('Title of MH-1 brought back')).toBeVisible();
    expect((await storage.whole(ACTION))?.value).toEqual(
      anAction({ title: 'Then', leadRole: 'Manager' }),
    );
  });

  it('offers only what says something else now', async () => {
    const { user } = await open({ title: 'Then', start: null, leadAgency: null });
    expect(screen.queryByRole('button', { name: 'Bring back: Title' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Bring back: Start' }));

    expect(await screen.findByRole('alertdialog')).toHaveTextContent('Then: 1 April 2017');
  });
});

import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PARTNERSHIP_SCOPE } from '#domain/ids.ts';
import { said, SUBGROUP } from '#test/planBuilders.ts';
import { ALCOHOL, PAGE, POLICE, THREE_ACTIONS } from '#test/planTable.ts';
import { type OpenPage, renderPage } from '#test/renderPage.tsx';

const open = async (address = PAGE) => renderPage(address, { versions: await THREE_ACTIONS() });

const aView = (name: string) => ({ name, subgroup: SUBGROUP, view: { group: 'lead' } });

const table = () => within(screen.getByRole('table'));

const titles = () =>
  table()
    .getAllByRole('rowheader')
    .map((cell) => cell.textContent)
    .filter((text) => !text.includes(' action'));

const heads = () =>
  table()
    .getAllByRole('columnheader')
    .map((head) => head.textContent);

describe('filters', () => {
  it('stand together in the address, say what each would leave, and are taken off one by one', async () => {
    const { user, address } = await open();

    await user.click(screen.getByRole('button', { name: 'More filters' }));
    await user.selectOptions(screen.getByLabelText('Lead'), 'Kent Police (2)');
    await waitFor(() => expect(titles()).toEqual(['Street triage', 'Joint patrols']));
    await user.selectOptions(screen.getByLabelText('Theme'), 'Alcohol (1)');

    await waitFor(() => expect(titles()).toEqual(['Street triage']));
    expect(address()).toBe(`${PAGE}?lead=${POLICE}&theme=${ALCOHOL}`);
    expect(screen.getByText('1 of 3 actions shown')).toBeVisible();

    await user.click(
      screen.getByRole('button', { name: 'Lead: Kent Police: take this filter off' }),
    );
    await waitFor(() => expect(address()).toBe(`${PAGE}?theme=${ALCOHOL}`));
  });

  it('find what is due in a stretch of days, and what has no day', async () => {
    const { user, address } = await open();
    await user.click(screen.getByRole('button', { name: 'More filters' }));

    await user.selectOptions(screen.getByLabelText('Due'), 'No due date');
    await waitFor(() => expect(titles()).toEqual(['Joint patrols']));

    await user.selectOptions(screen.getByLabelText('Due'), 'Between two days');
    await user.type(screen.getByLabelText('Due from'), '2018-03-31');
    await waitFor(() => expect(titles()).toEqual(['Scoping exercise', 'Street triage']));
    expect(address()).toBe(`${PAGE}?due=2018-03-31..`);
  });

  it('say which of them left nothing, and what is there without each', async () => {
    const { user } = await open(`${PAGE}?lead=${POLICE}&find=scoping`);

    expect(screen.getByRole('heading', { name: 'No actions match' })).toBeVisible();
    await user.click(
      screen.getByRole('button', { name: 'Lead: Kent Police (without it, 1 action)' }),
    );

    await waitFor(() => expect(titles()).toEqual(['Scoping exercise']));
  });

  it('name what this device does not know', async () => {
    await open(`${PAGE}?lead=elsewhere`);

    expect(
      screen.getByRole('button', { name: 'Lead: Not known here (without it, 3 actions)' }),
    ).toBeVisible();
  });
});

describe('groups and columns', () => {
  it('puts rows together under what they have in common, with counts', async () => {
    const { user, address } = await open();

    await user.selectOptions(screen.getByLabelText('Group by'), 'Lead agency');

    const group = await screen.findByRole('rowheader', { name: 'Kent Police 2 actions' });
    expect(group.closest('tbody')).toHaveTextContent('Street triage');
    expect(address()).toBe(`${PAGE}?group=lead`);
    expect(screen.getByText(/^3 actions: 1 on track, 2 not started\./)).toBeVisible();
    expect(screen.getByText(/Average done 80%, over the 1 action that gave/)).toBeVisible();
  });

  it('is walked through across groups by the arrow keys', async () => {
    const { user } = await open(`${PAGE}?group=lead`);
    screen.getByRole('link', { name: 'Joint patrols' }).focus();

    await user.keyboard('{ArrowDown}');

    expect(screen.getByRole('link', { name: 'Scoping exercise' })).toHaveFocus();
  });

  it('shows the columns that were chosen, in the order of the table', async () => {
    const { user, address } = await open();

    await user.click(screen.getByRole('button', { name: 'Columns' }));
    await user.click(screen.getByRole('checkbox', { name: 'Confidence' }));
    await user.click(screen.getByRole('checkbox', { name: 'Themes' }));
    await user.click(screen.getByRole('checkbox', { name: 'Last update' }));

    await waitFor(() =>
      expect(heads()).toEqual([
        ...['Ref', 'Action', 'Themes', 'Lead', 'Due', 'Progress', 'Status', 'Confidence', 'Record'],
      ]),
    );
    expect(address()).toBe(`${PAGE}?columns=ref.title.theme.lead.due.percent.status.confidence`);
    const row = screen.getByRole('row', { name: /Street triage/ });
    expect(row).toHaveTextContent('Alcohol');
    expect(row).toHaveTextContent('Low');

    await user.click(screen.getByRole('button', { name: 'Show the usual columns' }));
    await waitFor(() => expect(address()).toBe(PAGE));
  });
});

describe('saved views', () => {
  it('about which people disagree are neither replaced nor removed before somebody chooses', async () => {
    const first = await said('saved-view', aView('First'), { scope: PARTNERSHIP_SCOPE });
    const apart = ['By lead', 'By agency'].map((name, number) =>
      said(
        'saved-view',
        aView(name),
        { scope: PARTNERSHIP_SCOPE, parents: [first.id] },
        { salt: `${number}`.repeat(32) },
      ),
    );
    const { user } = await renderPage(PAGE, {
      versions: [...(await THREE_ACTIONS()), first, ...(await Promise.all(apart))],
    });
    await user.click(screen.getByRole('button', { name: 'Saved views' }));

    expect(await screen.findByText('People disagree about the view First.')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Remove the view/ })).not.toBeInTheDocument();
    const claim = screen.getByText('By agency').closest('li');
    await user.click(within(claim ?? document.body).getByRole('button', { name: /^Keep/ }));
    expect(
      await screen.findByRole('button', { name: 'Remove the view By agency' }),
    ).toBeInTheDocument();
  });

  const save = async ({ user }: OpenPage, name: string) => {
    await user.click(screen.getByRole('button', { name: 'Saved views' }));
    await user.type(screen.getByLabelText('Save what is shown under a name'), name);
    await user.click(screen.getByRole('button', { name: 'Save this view' }));
  };

  it('keep what is shown under a name, listed beside the filters', async () => {
    const page = await open(`${PAGE}?show=not-started&group=lead`);
    await save(page, 'Not begun');
    expect(await screen.findByText('View “Not begun” saved')).toBeVisible();

    await page.router.navigate({ to: '/subgroups/$subgroup', params: { subgroup: SUBGROUP } });
    await page.user.selectOptions(await screen.findByLabelText('Saved view'), 'Not begun');

    await waitFor(() => expect(page.address()).toBe(`${PAGE}?show=not-started&group=lead`));
    const { records } = await page.storage.readFold();
    expect([...records['saved-view'].values()]).toMatchObject([
      { value: { subgroup: SUBGROUP, view: { show: 'not-started', group: 'lead' } } },
    ]);
  });

  it('are renamed and removed, and come back by Undo', async () => {
    const page = await open(`${PAGE}?group=lead`);
    await save(page, 'By lead');
    await page.user.click(await screen.findByRole('button', { name: 'Rename the view By lead' }));
    const name = screen.getByLabelText('Its new name');
    await page.user.clear(name);
    await page.user.type(name, 'By agency{Enter}');

    await page.user.click(await screen.findByRole('button', { name: 'Remove the view By agency' }));
    await screen.findByText('View “By agency” removed');
    expect(screen.queryByLabelText('Saved view')).not.toBeInTheDocument();

    await page.user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByLabelText('Saved view')).toHaveDisplayValue('By agency');
  });

  it('refuse a name that another one has, in words beside the field', async () => {
    const page = await open();
    await save(page, 'By lead');
    await screen.findByText('View “By lead” saved');
    await page.user.type(
      screen.getByLabelText('Save what is shown under a name'),
      'BY LEAD{Enter}',
    );

    const refused = 'Another view of this table has this name: choose another';
    expect(await screen.findByRole('button', { name: refused })).toBeVisible();
  });
});

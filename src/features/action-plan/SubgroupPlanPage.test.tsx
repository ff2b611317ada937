import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PARTNERSHIP_SCOPE } from '#domain/ids.ts';
import {
  aDateRevision,
  aMilestone,
  anAction,
  anId,
  anUpdate,
  aPlan,
  aSubgroup,
  day,
  said,
  SUBGROUP,
} from '#test/planBuilders.ts';
import { renderPage } from '#test/renderPage.tsx';

const PAGE = `/subgroups/${SUBGROUP}`;

const action = (number: number, told: Parameters<typeof anAction>[0] = {}) =>
  said('action', anAction({ ref: `MH-${number}`, title: `Action ${number}`, ...told }), {
    recordId: anId('action', number),
  });

const update = (number: number, told: Parameters<typeof anUpdate>[0] = {}) =>
  said('progress-update', anUpdate({ action: anId('action', number), ...told }), {
    recordId: anId('progress-update', number),
  });

/** The first is led by an agency; the tenth is overdue, the second has not started. */
const THREE_ACTIONS = () =>
  aPlan(
    action(1, { leadAgency: anId('agency'), leadRole: 'Community safety manager' }),
    action(2, { title: 'Street triage' }),
    action(10, { originalDue: day('2017-12-31') }),
    update(1),
    update(10, { percentDone: 40 }),
  );

const rows = () => within(screen.getByRole('table')).getAllByRole('row').slice(1);

const refs = () => rows().map((row) => within(row).getAllByRole('cell')[0]?.textContent);

const rowOf = (title: string) => {
  const found = rows().find((row) => within(row).queryByRole('link', { name: title }));
  if (!found) throw new Error(`No row of ${title}`);
  return found;
};

describe('the plan as a table', () => {
  it('shows who leads, by when, how far and as of which day', async () => {
    await renderPage(PAGE, { versions: await THREE_ACTIONS() });

    expect(rowOf('Action 1')).toHaveTextContent(
      'MH-1Action 1Maidstone Borough Council31 Mar 2018Done: 80%On track31 Dec 201712 days agoRecordEdit',
    );
  });

  it('names what is missing, and never as a zero', async () => {
    const bare = action(1, { start: null, originalDue: null });

    await renderPage(PAGE, { versions: await aPlan(bare) });

    expect(rowOf('Action 1')).toHaveTextContent(
      'MH-1Action 1No leadNo due dateNot reportedNot startedNo update receivedRecordEdit',
    );
  });

  it('keeps the first due day in sight beside the revised one', async () => {
    const moved = said('date-revision', aDateRevision(), { recordId: anId('date-revision') });

    await renderPage(PAGE, { versions: await aPlan(action(1), moved) });

    const [, , due] = within(rowOf('Action 1')).getAllByRole('cell');
    expect(due?.querySelector('s')).toHaveTextContent('31 Mar 2018');
    expect(due).toHaveTextContent('Originally 31 Mar 2018, now 30 Jun 2018');
  });

  it('says what the chair declared where an overdue action is shown as that', async () => {
    await renderPage(PAGE, { versions: await THREE_ACTIONS() });

    expect(rowOf('Action 10')).toHaveTextContent('12 days late');
    expect(rowOf('Action 10')).toHaveTextContent('Overduedeclared on track');
  });

  it('counts milestones where no percentage was given', async () => {
    const steps = [1, 2, 3, 4].map((order) =>
      said('milestone', aMilestone({ order }), { recordId: anId('milestone', order) }),
    );
    const two = update(1, {
      percentDone: null,
      milestonesDone: [anId('milestone', 1), anId('milestone', 2)],
    });

    await renderPage(PAGE, { versions: await aPlan(action(1), ...steps, two) });

    expect(rowOf('Action 1')).toHaveTextContent('Done: 2 of 4 milestones');
  });

  it('opens an action by its title, and its form beside it', async () => {
    await renderPage(PAGE, { versions: await THREE_ACTIONS() });

    const row = within(rowOf('Action 1'));
    expect(row.getByRole('link', { name: 'Action 1' })).toHaveAttribute(
      'href',
      '/actions/action-0001',
    );
    // With the table it came from, so that one can go on to the next.
    expect(row.getByRole('link', { name: 'Record progress on MH-1' })).toHaveAttribute(
      'href',
      '/actions/action-0001/record?walk=table&of=subgroup-0001',
    );
  });

  it('is walked through row by row with the arrow keys', async () => {
    const { user } = await renderPage(PAGE, { versions: await THREE_ACTIONS() });
    screen.getByRole('link', { name: 'Action 1' }).focus();

    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('link', { name: 'Street triage' })).toHaveFocus();

    await user.keyboard('{ArrowDown}{ArrowUp}{ArrowUp}');
    expect(screen.getByRole('link', { name: 'Action 1' })).toHaveFocus();
  });
});

describe('looking at the plan', () => {
  it('counts references as people do, and turns the order round', async () => {
    const { user, address } = await renderPage(PAGE, { versions: await THREE_ACTIONS() });
    expect(refs()).toEqual(['MH-1', 'MH-2', 'MH-10']);

    await user.click(screen.getByRole('button', { name: 'Ref' }));

    await waitFor(() => expect(refs()).toEqual(['MH-10', 'MH-2', 'MH-1']));
    expect(address()).toBe(`${PAGE}?sort=ref&desc=true`);
  });

  it('is narrowed by status, says to how many, and can be taken back a step', async () => {
    const { user, address, router } = await renderPage(PAGE, { versions: await THREE_ACTIONS() });

    await user.selectOptions(screen.getByLabelText('Status'), 'Overdue (1)');

    await waitFor(() => expect(refs()).toEqual(['MH-10']));
    expect(screen.getByText('1 of 3 actions shown')).toBeVisible();
    expect(address()).toBe(`${PAGE}?show=overdue`);

    router.history.back();
    await waitFor(() => expect(refs()).toHaveLength(3));
  });

  it('finds words while they are typed, and forgets them at once', async () => {
    const { user, address, router } = await renderPage(PAGE, { versions: await THREE_ACTIONS() });
    const steps = router.history.length;

    await user.type(screen.getByRole('searchbox'), 'triage');
    await waitFor(() => expect(refs()).toEqual(['MH-2']));
    expect(address()).toBe(`${PAGE}?find=triage`);
    expect(router.history.length).toBe(steps);

    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    await waitFor(() => expect(refs()).toHaveLength(3));
    expect(screen.getByRole('searchbox')).toHaveValue('');
    expect(screen.getByRole('searchbox')).toHaveFocus();
  });

  it('finds an action by who leads it', async () => {
    await renderPage(`${PAGE}?find=maidstone`, { versions: await THREE_ACTIONS() });

    expect(refs()).toEqual(['MH-1']);
    expect(screen.getByRole('searchbox')).toHaveValue('maidstone');
  });

  it('says so where nothing matches', async () => {
    await renderPage(`${PAGE}?find=nothing-like-it`, { versions: await THREE_ACTIONS() });

    expect(screen.getByRole('heading', { name: 'No actions match' })).toBeVisible();
    expect(screen.getByText('0 of 3 actions shown')).toBeVisible();
  });
});

describe('a subgroup', () => {
  it('without actions has no action plan yet, and offers the first step', async () => {
    const forming = said('subgroup', aSubgroup({ state: 'forming', planState: 'none-yet' }), {
      scope: PARTNERSHIP_SCOPE,
      recordId: anId('subgroup', 2),
    });
    const versions = [...(await aPlan()), await forming];

    await renderPage(`/subgroups/${anId('subgroup', 2)}`, { versions });

    expect(screen.getByRole('heading', { name: 'No action plan yet' })).toBeVisible();
    expect(screen.getByText(/This subgroup is forming/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Add the first action' })).toHaveAttribute(
      'href',
      '/subgroups/subgroup-0002/new-action',
    );
  });

  it('that is not here is named as such', async () => {
    await renderPage('/subgroups/unknown', { versions: await aPlan() });

    expect(
      screen.getByRole('heading', { level: 1, name: 'There is no such subgroup here' }),
    ).toBeVisible();
  });
});

import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import {
  anAction,
  anId,
  anUpdate,
  aPlan,
  day,
  onTheMorningOf,
  said,
  SUBGROUP,
} from '#test/planBuilders.ts';
import { PERCENT } from '#test/recordProgress.tsx';
import { renderPage } from '#test/renderPage.tsx';

const action = (number: number) =>
  said('action', anAction({ ref: `MH-${number}`, title: `Action ${number}` }), {
    recordId: anId('action', number),
  });

const update = (number: number, told: Parameters<typeof anUpdate>[0]) =>
  said(
    'progress-update',
    anUpdate({ action: anId('action', number), ...told }),
    { recordId: anId('progress-update', number) },
    { now: onTheMorningOf('2018-01-05') },
  );

/** Three that are open, of which one was heard of this period, and one that is complete. */
const PLAN = () =>
  aPlan(
    ...[1, 2, 3, 4].map(action),
    update(1, { asOf: day('2017-12-20'), whatChanged: 'Said last time' }),
    update(2, { asOf: day('2018-01-03') }),
    update(4, { status: 'complete', percentDone: 100 }),
  );

const open = async (address: string) => {
  const page = await renderPage(address, { versions: await PLAN() });
  const atForm = async (ref: string) => {
    await screen.findByText(ref, { selector: 'strong' });
    return screen.findByRole('form');
  };
  return {
    ...page,
    atForm,
    async say(ref: string, percent: string) {
      await atForm(ref);
      await page.user.click(screen.getByRole('radio', { name: 'On track' }));
      await page.user.type(screen.getByLabelText(PERCENT), percent);
    },
  };
};

const place = () =>
  within(screen.getByRole('region', { name: 'Work through the plan' })).getByRole('status')
    .textContent;

describe('working through a plan', () => {
  it('goes from one to the next, and says at the end what was recorded and what was skipped', async () => {
    const { user, say, atForm, storage } = await open(`/work-through?of=${SUBGROUP}`);
    await user.click(await screen.findByRole('button', { name: 'Begin' }));

    await say('MH-1', '85');
    expect(place()).toBe('1 of 3MH-1 Action 1');
    expect(screen.getByText('Said last time')).toBeVisible();
    await user.keyboard('{Control>}{Enter}{/Control}');

    await atForm('MH-2');
    expect(place()).toBe('2 of 3MH-2 Action 2');
    await waitFor(() => expect(screen.getByRole('radio', { name: 'On track' })).toHaveFocus());
    await user.keyboard('{Alt>}{Shift>}n{/Shift}{/Alt}');

    await say('MH-3', '10');
    await user.click(screen.getByRole('button', { name: 'Save and finish' }));

    expect(await screen.findByText('Progress was recorded on 2 actions, 1 skipped.')).toBeVisible();
    const recorded = within(screen.getByRole('table', { name: 'Recorded' }));
    expect(recorded.getByRole('link', { name: 'Action 1' })).toBeVisible();
    expect(recorded.getByText('85%')).toBeVisible();
    const skipped = within(screen.getByRole('table', { name: 'Skipped' }));
    expect(skipped.getByRole('link', { name: 'Action 2' })).toBeVisible();
    const { records } = await storage.storyOf(anId('action', 3));
    expect(records.filter(({ kind }) => kind === 'progress-update')).toHaveLength(1);
  });

  it('can be of those alone that an update is due of, and goes back', async () => {
    const { user, atForm } = await open(`/work-through?of=${SUBGROUP}`);
    await user.click(
      await screen.findByRole('radio', { name: /^Those without an update .* \(2\)$/ }),
    );
    await user.click(screen.getByRole('button', { name: 'Begin' }));

    await atForm('MH-1');
    expect(screen.getByRole('button', { name: 'Back' })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: 'Skip' }));
    await atForm('MH-3');
    await user.keyboard('{Alt>}{Shift>}b{/Shift}{/Alt}');

    await atForm('MH-1');
    expect(place()).toBe('1 of 2MH-1 Action 1');
  });

  it('keeps what was typed where it was skipped', async () => {
    const { user, atForm, say } = await open(`/work-through?of=${SUBGROUP}`);
    await user.click(await screen.findByRole('button', { name: 'Begin' }));
    await say('MH-1', '85');

    await user.click(screen.getByRole('button', { name: 'Skip' }));
    await atForm('MH-2');
    await user.click(screen.getByRole('button', { name: 'Back' }));

    await atForm('MH-1');
    expect(screen.getByLabelText(PERCENT)).toHaveValue('85');
  });

  it('says that there is nothing where all is at its end', async () => {
    await renderPage(`/work-through?of=${SUBGROUP}`, {
      versions: await aPlan(action(4), update(4, { status: 'complete', percentDone: 100 })),
    });

    expect(await screen.findByText('There is nothing to work through')).toBeVisible();
  });
});

describe('save and next', () => {
  it('goes from a table to the next in it of which an update is due', async () => {
    const { user, say, atForm, address } = await open(
      `/actions/${anId('action', 1)}/record?walk=table&of=${SUBGROUP}`,
    );

    await say('MH-1', '85');
    await user.click(screen.getByRole('button', { name: 'Save and next: MH-3' }));

    await atForm('MH-3');
    expect(address()).toContain('walk=table');
    expect(screen.queryByRole('button', { name: /^Save and next/ })).toBeNull();
  });

  it('is beside saving, which leads to the action', async () => {
    const { user, say } = await open(
      `/actions/${anId('action', 1)}/record?walk=table&of=${SUBGROUP}`,
    );

    await say('MH-1', '85');
    await user.keyboard('{Control>}{Enter}{/Control}');

    expect(await screen.findByRole('heading', { level: 1, name: 'Action 1' })).toBeVisible();
  });
});

import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Recorded } from '#domain/versions/records.ts';
import {
  ACTION,
  anAction,
  anId,
  anUpdate,
  aPlan,
  onTheMorningOf,
  said,
} from '#test/planBuilders.ts';
import { renderPage } from '#test/renderPage.tsx';

const UPDATE = anId('progress-update');

async function open() {
  const versions = await aPlan(
    said('action', anAction()),
    said('progress-update', anUpdate(), {}, { now: onTheMorningOf('2018-01-05') }),
  );
  const page = await renderPage(`/actions/${ACTION}`, { versions });
  await screen.findByRole('heading', { level: 2, name: 'Updates' });
  return {
    ...page,
    stored: async () =>
      (await page.storage.storyOf(ACTION)).records.filter(
        (record): record is Recorded<'review'> => record.kind === 'review',
      ),
  };
}

/** The page behind is out of reach until the dialog has gone. */
async function entry() {
  const heading = await screen.findByRole('heading', { level: 3 });
  return within(heading.closest('li') ?? document.body);
}

it('signs an update off where it stands, and says by whom', async () => {
  const { user, stored } = await open();

  await user.click(screen.getByRole('button', { name: /^Sign off the update of/ }));
  const dialog = within(await screen.findByRole('alertdialog'));
  expect(dialog.getByText('On track, 80% done, true on 31 December 2017')).toBeVisible();
  expect(dialog.getByLabelText('By')).toHaveValue('Chair (Maidstone Borough Council)');
  await user.click(dialog.getByRole('button', { name: 'Sign off' }));

  expect(
    (await entry()).getByText('Signed off by Chair (Maidstone Borough Council) on 12 January 2018'),
  ).toBeVisible();
  expect((await stored()).map(({ value }) => value)).toEqual([
    {
      ...{ action: ACTION, update: UPDATE, verdict: 'signed-off', reason: '' },
      ...{ by: 'Chair (Maidstone Borough Council)', on: '2018-01-12' },
    },
  ]);
  expect(screen.queryByRole('button', { name: /^Sign off the update of/ })).toBeNull();
});

it('returns an update only with a reason, which stays with it', async () => {
  const { user, stored } = await open();

  await user.click(screen.getByRole('button', { name: /^Return the update of/ }));
  const dialog = within(await screen.findByRole('alertdialog'));
  await user.click(dialog.getByRole('button', { name: 'Return' }));
  expect(await dialog.findByText('There is a problem')).toBeVisible();
  expect(await stored()).toEqual([]);

  await user.click(dialog.getByLabelText('Reason'));
  await user.paste('Say how many people came');
  await user.click(dialog.getByRole('button', { name: 'Return' }));

  expect((await entry()).getByText('Say how many people came')).toBeVisible();
  expect(await stored()).toMatchObject([
    { value: { verdict: 'returned', reason: 'Say how many people came' } },
  ]);
});

it('asks before what looks like personal data is kept with an update', async () => {
  const { user, stored } = await open();

  await user.click(screen.getByRole('button', { name: /^Return the update of/ }));
  const dialog = within(await screen.findByRole('alertdialog'));
  await user.click(dialog.getByLabelText('Reason'));
  await user.paste('Ring 07700 900123');
  await user.click(dialog.getByRole('button', { name: 'Return' }));

  expect(await screen.findByText('Is this about a person?')).toBeVisible();
  expect(await stored()).toEqual([]);
});

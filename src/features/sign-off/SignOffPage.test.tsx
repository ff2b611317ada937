import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Recorded } from '#domain/versions/records.ts';
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
import { renderPage } from '#test/renderPage.tsx';

const PAGE = `/subgroups/${SUBGROUP}/sign-off`;

const action = (number: number) =>
  said('action', anAction({ ref: `MH-${number}`, title: `Action ${number}` }), {
    recordId: anId('action', number),
  });

const update = (number: number, asOf: string) =>
  said(
    'progress-update',
    anUpdate({
      ...{ action: anId('action', number), asOf: day(asOf) },
      ...{ whatChanged: `What changed in ${number}`, publicWording: `For the public ${number}` },
    }),
    { recordId: anId('progress-update', number) },
    { now: onTheMorningOf('2018-01-10') },
  );

async function open(address = PAGE) {
  const versions = await aPlan(
    ...[1, 2, 3].map(action),
    ...[update(1, '2018-01-05'), update(2, '2018-01-06'), update(3, '2017-12-20')],
  );
  const page = await renderPage(address, { versions });
  await screen.findByRole('heading', { level: 1, name: 'Sign off updates' });
  return {
    ...page,
    stored: async () =>
      (await page.storage.wholeRecords()).filter(
        (record): record is Recorded<'review'> => record.kind === 'review',
      ),
  };
}

const waits = () => screen.getByText(/^\d+ updates? for/).textContent;

it('signs off all the updates of a period at once, each by name', async () => {
  const { user, stored } = await open();
  expect(waits()).toBe(
    '2 updates for January to March 2018: 2 to look at, 0 signed off, 0 returned.',
  );

  await user.click(screen.getByRole('button', { name: 'Sign off all 2 updates of this period' }));
  const dialog = within(await screen.findByRole('alertdialog'));
  expect(dialog.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'MH-1 Action 1: On track, 80% done, true on 5 January 2018',
    'MH-2 Action 2: On track, 80% done, true on 6 January 2018',
  ]);
  await user.clear(dialog.getByLabelText('By'));
  await user.type(dialog.getByLabelText('By'), 'Chair, Mental Health subgroup');
  await user.click(dialog.getByRole('button', { name: 'Sign off' }));

  expect(await screen.findByText('2 updates signed off')).toBeVisible();
  expect((await stored()).map(({ value }) => [value.update, value.verdict, value.by])).toEqual([
    [anId('progress-update', 1), 'signed-off', 'Chair, Mental Health subgroup'],
    [anId('progress-update', 2), 'signed-off', 'Chair, Mental Health subgroup'],
  ]);
});

it('shows what was written, and which of it is for the public', async () => {
  await open();

  expect(screen.getByText('What changed in 1')).toBeVisible();
  expect(screen.getByText(/For the public 1/)).toHaveTextContent(
    'Public wording: For the public 1',
  );
  expect(screen.queryByText('What changed in 3')).toBeNull();
});

it('returns one of them with a reason', async () => {
  const { user, stored } = await open();

  await user.click(screen.getByRole('button', { name: /^Return with a reason: MH-2/ }));
  const dialog = within(await screen.findByRole('alertdialog'));
  await user.type(dialog.getByLabelText('Reason'), 'Say how many');
  await user.click(dialog.getByRole('button', { name: 'Return' }));

  const said = '2 updates for January to March 2018: 1 to look at, 0 signed off, 1 returned.';
  expect(await screen.findByText(said)).toBeVisible();
  expect(screen.getByText('Say how many')).toBeVisible();
  expect(await stored()).toMatchObject([{ value: { verdict: 'returned' } }]);
});

it('looks at another period, and keeps it in the address', async () => {
  const { user, address } = await open();

  await user.selectOptions(
    screen.getByLabelText('Reporting period'),
    'October to December 2017 (1 of 1 to look at)',
  );

  expect(address()).toBe(`${PAGE}?period=2017-Q3`);
  expect(await screen.findByText('What changed in 3')).toBeVisible();
});

it('says so where nothing was received, and where there is no such subgroup', async () => {
  await renderPage(PAGE, { versions: await aPlan() });
  expect(await screen.findByText('No update received')).toBeVisible();
});

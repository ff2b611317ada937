import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PARTNERSHIP_SCOPE, type RecordId } from '#domain/ids.ts';
import type { MutableKind, RecordBodies } from '#domain/records/kinds.ts';
import { inUse } from '#domain/versions/records.ts';
import { anAgency } from '#test/builders.ts';
import { aMeeting, anId, aPlan, day, said, SUBGROUP } from '#test/planBuilders.ts';
import { renderPage } from '#test/renderPage.tsx';

const shared = <K extends MutableKind>(kind: K, number: number, value: RecordBodies[K]) =>
  said(kind, value, { recordId: anId(kind, number), scope: PARTNERSHIP_SCOPE });

const YEAR = anId('plan-year');

const priority = (number: number, title: string) =>
  shared('priority', number, {
    inYears: [{ planYear: YEAR, title, order: number }],
    rationale: '',
    lineage: [],
    alignment: [],
  });

const rowsOf = (name: string) =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent);

const address = (section: string, record?: RecordId | 'new') =>
  record ? `/partnership/${section}/${record}` : `/partnership/${section}`;

const press = (name: string) => screen.getByRole('button', { name });

it('leads from one part of the set-up to the others', async () => {
  const { user } = await renderPage('/partnership', { versions: await aPlan() });

  const parts = screen.getByRole('navigation', { name: 'Partnership set-up' });
  expect(within(parts).getByRole('link', { name: 'Plan years' })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await user.click(within(parts).getByRole('link', { name: 'Agencies' }));

  expect(await screen.findByRole('heading', { level: 2, name: 'Agencies' })).toBeVisible();
  expect(rowsOf('Agencies')).toEqual(['Maidstone Borough CouncilMBCResponsible authority0']);
});

it('adds one after another, and says what was added', async () => {
  const { user, storage } = await renderPage(address('agencies', 'new'), {
    versions: await aPlan(),
  });

  await user.type(screen.getByLabelText('Name'), 'Kent Police');
  await user.click(press('Save and add another'));

  expect(await screen.findByText('Kent Police added')).toBeVisible();
  await waitFor(() => expect(screen.getByLabelText('Name')).toHaveValue(''));
  expect(screen.getByLabelText('Name')).toHaveFocus();
  await user.type(screen.getByLabelText('Name'), 'Kent Fire{Control>}{Enter}{/Control}');

  await screen.findByRole('heading', { level: 2, name: 'Agencies' });
  const { records } = await storage.readFold();
  expect(inUse(records, 'agency').map(({ value }) => value.name)).toEqual(
    expect.arrayContaining(['Kent Police', 'Kent Fire']),
  );
});

it('says all that is wrong at once, and who has the name', async () => {
  const { user, storage } = await renderPage(address('subgroups', 'new'), {
    versions: await aPlan(),
  });
  const before = (await storage.health()).rows;

  await user.type(screen.getByLabelText('Name'), ' MENTAL  health');
  await user.clear(screen.getByLabelText('Letters'));
  await user.type(screen.getByLabelText('Letters'), 'mh');
  await user.click(press('Save'));

  const summary = await screen.findByRole('alert');
  expect(summary).toHaveTextContent('There are 2 problems');
  expect(summary).toHaveTextContent('Mental Health is called so already: enter another name');
  expect(summary).toHaveTextContent('Mental Health has these letters already: enter others');
  expect((await storage.health()).rows).toBe(before);
});

it('suggests letters while the name is typed, until somebody types others', async () => {
  const { user } = await renderPage(address('subgroups', 'new'), { versions: await aPlan() });

  await user.type(screen.getByLabelText('Name'), 'Rural Crime');
  expect(screen.getByLabelText('Letters')).toHaveValue('RC');
  await user.clear(screen.getByLabelText('Letters'));
  await user.type(screen.getByLabelText('Letters'), 'FARM');
  await user.type(screen.getByLabelText('Name'), ' and Farms');

  expect(screen.getByLabelText('Letters')).toHaveValue('FARM');
});

it('moves a priority, keeps the focus on it and says where it is now', async () => {
  const versions = await aPlan(priority(1, 'Theft'), priority(2, 'Violence'));
  const { user } = await renderPage(address('priorities'), { versions });

  const down = press('Move Theft down');
  down.focus();
  await user.keyboard('{Enter}');

  expect(await screen.findByText('Theft is now number 2 of 2')).toBeVisible();
  expect(rowsOf('Priorities in 2017-18').map((row) => row?.slice(0, 9))).toEqual([
    '1Violence',
    '2TheftNo ',
  ]);
  expect(press('Move Theft down')).toHaveFocus();
  expect(press('Move Theft down')).toHaveAttribute('aria-disabled', 'true');
});

it('says in the priority’s form who delivers it, and writes it with the subgroups', async () => {
  const versions = await aPlan(priority(1, 'Theft'));
  const { user, storage } = await renderPage(address('priorities', anId('priority')), { versions });

  await user.click(screen.getByRole('checkbox', { name: 'Mental Health' }));
  await user.click(press('Save'));

  await screen.findByRole('table', { name: 'Priorities in 2017-18' });
  const { records } = await storage.readFold();
  expect(records.subgroup.get(SUBGROUP)?.value.priorities).toEqual([anId('priority')]);
  expect(records.priority.get(anId('priority'))?.heads).toEqual([(await priority(1, 'Theft')).id]);
});

it('shows the meetings of one body, the next one first and the past ones after', async () => {
  const meeting = (number: number, on: string, subgroup: RecordId<'subgroup'> | null) =>
    shared('meeting', number, aMeeting({ subgroup, title: `Meeting ${number}`, on: day(on) }));
  const versions = await aPlan(
    meeting(1, '2018-03-01', null),
    meeting(2, '2018-01-12', null),
    meeting(3, '2018-02-01', SUBGROUP),
    meeting(4, '2017-06-01', null),
    meeting(5, '2018-01-11', null),
  );
  const { user } = await renderPage(address('meetings'), { versions });
  expect(rowsOf('Meetings to come')).toHaveLength(3);

  await user.selectOptions(screen.getByLabelText('Who meets'), 'The board');

  expect(await screen.findByRole('combobox', { name: 'Who meets' })).toHaveValue('board');
  expect(rowsOf('Meetings to come')).toEqual([
    '12 Jan 2018Meeting 2The board',
    '1 Mar 2018Meeting 1The board',
  ]);
  expect(rowsOf('Past meetings')).toEqual([
    '11 Jan 2018Meeting 5The board',
    '1 Jun 2017Meeting 4The board',
  ]);
});

it('keeps what was typed when the tab is closed', async () => {
  const { user, storage } = await renderPage(address('themes', 'new'), {
    versions: await aPlan(),
  });

  await user.type(screen.getByLabelText('Title'), 'Prevent');

  expect(await storage.drafts.read('themes:new')).toMatchObject({ answers: { title: 'Prevent' } });
});

it('asks before it keeps what looks like personal data', async () => {
  const { user } = await renderPage(address('subgroups', SUBGROUP), { versions: await aPlan() });

  await user.type(screen.getByLabelText(/^What it does/), 'Ring 07700 900123');
  await user.click(press('Save'));

  expect(await screen.findByRole('alertdialog')).toHaveTextContent('a phone number');
});

it('shows what two people said, side by side, and asks which is to stand', async () => {
  const base = await said('agency', anAgency(), { scope: PARTNERSHIP_SCOPE });
  const change = (name: string) =>
    said('agency', anAgency({ name }), { scope: PARTNERSHIP_SCOPE, parents: [base.id] });
  const versions = await aPlan(change('Maidstone Council'), change('MBC Council'));
  const { user, storage } = await renderPage(address('agencies', anId('agency')), { versions });

  expect(
    screen.getByRole('heading', { name: 'People disagree about one thing here' }),
  ).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
  const choice = screen.getByRole('group', { name: 'Name' });
  const item = within(choice).getByText('MBC Council').closest('li');
  if (item) await user.click(within(item).getByRole('button'));

  expect(await screen.findByText('The disagreement is settled')).toBeVisible();
  const { records } = await storage.readFold();
  expect(records.agency.get(anId('agency'))).toMatchObject({
    value: { name: 'MBC Council' },
    conflicts: [],
  });
});

it('shows how the plan year was adopted, and takes another step', async () => {
  const { user, storage } = await renderPage(address('plan-years', YEAR), {
    versions: await aPlan(),
  });

  await user.click(press('Add a step'));
  await user.type(screen.getByLabelText('Who decided'), 'Council');
  await user.type(screen.getByLabelText(/^Condition met on/), '1/5/2017');
  await user.click(press('Save'));
  const summary = await screen.findByRole('alert');
  expect(summary).toHaveTextContent('Step 1: Enter the day it was decided');
  expect(summary).toHaveTextContent('Step 1: Enter the condition that was met');

  await user.type(screen.getByLabelText('Decided on'), '12/04/2017');
  await user.type(screen.getByLabelText(/^Condition \(/), 'Some redrafting');
  await user.click(press('Save'));

  await screen.findByRole('table', { name: 'Plan years' });
  expect(rowsOf('Plan years')[0]).toContain('Met on 1 May 2017');
  const { records } = await storage.readFold();
  expect(records['plan-year'].get(YEAR)?.value.adoption).toMatchObject([
    { body: 'Council', on: '2017-04-12', conditionMetOn: '2017-05-01' },
  ]);
});

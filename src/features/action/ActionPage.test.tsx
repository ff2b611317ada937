import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Author, Version } from '#domain/versions/version.ts';
import {
  ACTION,
  aDateRevision,
  aMilestone,
  anAction,
  anId,
  anUpdate,
  aPlan,
  day,
  onTheMorningOf,
  said,
} from '#test/planBuilders.ts';
import { renderPage } from '#test/renderPage.tsx';

type Told = Partial<Parameters<typeof anUpdate>[0]>;

const update = (number: number, told: Told, writtenOn = '2018-01-05') =>
  said(
    'progress-update',
    anUpdate(told),
    { recordId: anId('progress-update', number) },
    { now: onTheMorningOf(writtenOn) },
  );

async function open(...more: readonly Promise<Version>[]) {
  const page = await renderPage(`/actions/${ACTION}`, { versions: await aPlan(...more) });
  await screen.findByRole('heading', { level: 2, name: 'Updates' });
  return page;
}

const openAction = (action = anAction(), ...more: readonly Promise<Version>[]) =>
  open(said('action', action), ...more);

/** What stands beside a term, of the first list that has it. */
function detail(term: string) {
  const found = screen.getAllByText(term, { selector: 'dt' })[0];
  return found?.parentElement?.textContent?.slice(term.length);
}

/** The entries of the log, as they read. */
const log = () =>
  screen
    .getAllByRole('heading', { level: 3 })
    .map((heading) => heading.closest('li'))
    .filter((entry) => entry !== null);

describe('where an action stands', () => {
  it('is said in words: overdue, by how long, and what was declared all the same', async () => {
    await openAction(anAction({ originalDue: day('2017-12-31') }), update(1, {}));

    expect(detail('Status')).toBe(
      'OverduePast its due date by 12 days.Declared on track on 31 December 2017.',
    );
    expect(detail('Suggested by the dates')).toBe('Off trackIts due date has passed, 80% is done.');
  });

  it('names a silent period, and no rating that nobody gave for it', async () => {
    await openAction(anAction(), update(1, { asOf: day('2017-09-30') }, '2017-09-30'));

    expect(detail('Status')).toContain('No update');
    expect(detail('Status')).toContain('No update received for October to December 2017.');
  });

  it('says what the first date would have made of it, where the date was moved', async () => {
    await openAction(
      anAction(),
      update(1, { percentDone: 75 }),
      said('date-revision', aDateRevision()),
    );

    expect(detail('Suggested by the dates')).toBe(
      'On track63% of the time has gone, 75% is done.Against the original due date, 31 March 2018, it would be on track: 79% of the time has gone.',
    );
  });

  it('names what is missing once, and what was left blank', async () => {
    await openAction(anAction({ start: null, originalDue: null }));

    expect(
      screen.getByText('Still missing: a lead, a start date, a due date and a measure of success.'),
    ).toBeVisible();
    expect(detail('Due')).toBe('No due date');
    expect(screen.queryByText('Lead', { selector: 'dt' })).toBeNull();
    expect(screen.getByText(/^Left blank: what will be done, objective,/)).toBeVisible();
    expect(detail('Last update')).toBe('No update received');
    expect(detail('Done')).toBe('Done: Not reported');
  });
});

describe('the dates', () => {
  it('keep every day on which it was ever due, with the reason and who agreed', async () => {
    await openAction(anAction(), said('date-revision', aDateRevision({ approver: 'The board' })));

    const section = screen.getByRole('heading', { name: 'Dates' }).closest('section');
    const days = within(section ?? document.body).getAllByRole('listitem');
    expect(days.map(({ textContent }) => textContent)).toEqual([
      'No longer: 31 March 2018Put right…First agreed',
      '30 June 2018Put right…Agreed by The board, 11 October 2017Two services replied late',
    ]);
    expect(section).toHaveTextContent('3 months later than first agreed.');
  });
});

describe('milestones', () => {
  it('are marked done as the updates say', async () => {
    const step = (number: number, due: string) =>
      said('milestone', aMilestone({ title: `Step ${number}`, order: number, due: day(due) }), {
        recordId: anId('milestone', number),
      });
    await openAction(
      anAction(),
      step(1, '2017-10-31'),
      step(2, '2018-01-05'),
      update(1, { percentDone: null, milestonesDone: [anId('milestone')] }),
    );

    const section = screen.getByRole('heading', { name: 'Milestones' }).closest('section');
    expect(section).toHaveTextContent(
      'Milestones1 of 2 milestonesStep 1Done, reported 31 December 2017; due 31 October 2017Step 2Due 5 January 2018, 7 days late',
    );
    expect(detail('Done')).toBe('Done: 1 of 2 milestones');
  });
});

describe('the log of updates', () => {
  it('has the latest first, whole, with what was put right beside what put it right', async () => {
    const wrong = anId('progress-update', 1);
    await openAction(
      anAction(),
      update(1, { percentDone: 90, whatChanged: 'Nine tenths' }, '2018-01-02'),
      update(2, { percentDone: 40, whatChanged: 'I meant 40', corrects: wrong }, '2018-01-04'),
    );

    expect(log().map(({ textContent }) => textContent)).toEqual([
      [
        ...['31 December 2017', 'On track', '40% done', 'Put right…Sign off…Return…'],
        'Chair (Maidstone Borough Council), written on 4 January 2018',
        ...['Puts right the update of 2 January 2018', 'What has changed', 'I meant 40'],
      ].join(''),
      [
        ...['31 December 2017', 'On track', '90% done'],
        'Chair (Maidstone Borough Council), written on 2 January 2018',
        'Corrected by the update of 4 January 2018, by Chair (Maidstone Borough Council)',
        ...['What has changed', 'Nine tenths'],
      ].join(''),
    ]);
  });

  it('says of a late one how late it was, and shows all that it says', async () => {
    await openAction(
      anAction(),
      update(
        1,
        {
          ...{ status: 'off-track', asOf: day('2017-09-30'), percentDone: 10 },
          correctiveAction: { text: 'Weekly calls', who: 'Chair', by: day('2017-10-31') },
          publicWording: 'Work is under way',
        },
        '2017-10-12',
      ),
    );

    const [entry] = log();
    expect(entry).toHaveTextContent(
      'written on 12 October 2017, 12 days after the reporting period',
    );
    expect(entry).toHaveTextContent('Corrective actionWeekly callsChair, by 31 October 2017');
    expect(entry).toHaveTextContent('Public wordingWork is under way');
  });

  it('says that nothing came, where nothing came', async () => {
    await openAction();

    expect(screen.getByRole('heading', { level: 3, name: 'No update received' })).toBeVisible();
  });
});

describe('a disagreement', () => {
  const KENT: Author = { name: 'Deputy', agency: 'Kent Police' };

  /** Two people changed the title, and one of them the lead, from the same version. */
  async function openDisagreement() {
    const first = await said('action', anAction());
    const next = (changes: Parameters<typeof anAction>[0], author: Author) =>
      said('action', anAction(changes), { parents: [first.id] }, { author });
    const mine = next({ title: 'Mine', leadRole: 'Manager' }, { name: 'Chair', agency: '' });
    const theirs = next({ title: 'Theirs', leadRole: 'Officer' }, KENT);
    return open(Promise.resolve(first), mine, theirs);
  }

  it('shows both values with who said them, and settles all or nothing', async () => {
    const { user, storage } = await openDisagreement();
    const headsNow = async () => (await storage.whole(ACTION))?.heads.length;

    expect(
      screen.getByRole('heading', { name: 'People disagree about 2 things here' }),
    ).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Scoping exercise');
    const title = screen.getByRole('group', { name: 'Title' });
    expect(title).toHaveTextContent('Deputy (Kent Police)12 January 2018');
    const keep = (name: string, value: string) =>
      user.click(
        within(
          within(screen.getByRole('group', { name })).getByText(value).closest('li') ?? title,
        ).getByRole('button', { name: /^Keep/ }),
      );
    await keep('Title', 'Theirs');
    expect(await headsNow()).toBe(2);
    await keep('Lead role', 'Manager');

    expect(await screen.findByRole('heading', { level: 1, name: 'Theirs' })).toBeVisible();
    expect(screen.queryByRole('heading', { name: /^People disagree/ })).toBeNull();
    expect(await screen.findByText('The disagreement is settled')).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    const settled = await storage.whole(ACTION);
    expect(settled).toMatchObject({
      conflicts: [],
      value: { title: 'Theirs', leadRole: 'Manager' },
    });
    expect(await headsNow()).toBe(1);
  });

  it('is to be settled before anything else is edited', async () => {
    const { router } = await openDisagreement();

    expect(screen.queryByRole('link', { name: 'Edit details' })).toBeNull();
    router.history.push(`/actions/${ACTION}/edit`);

    expect(await screen.findByText('This cannot be edited here')).toBeVisible();
  });
});

it('says so where there is no such action', async () => {
  await renderPage('/actions/nowhere', { versions: await aPlan() });

  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('no such action here');
});

import { expect, it } from 'vitest';
import { anAgency } from '#test/builders.ts';
import {
  aMeeting,
  anAction,
  anId,
  aSubgroup,
  day,
  recorded,
  SUBGROUP,
} from '#test/planBuilders.ts';
import { type Recorded, recordsFrom } from '../versions/records.ts';
import {
  agencyLines,
  meetingLines,
  planYearLines,
  priorityLines,
  subgroupLines,
  themeLines,
} from './lists.ts';

const TODAY = day('2018-01-12');
const [Y1, Y2] = [anId('plan-year', 1), anId('plan-year', 2)];

const year = (number: number, label: string) =>
  recorded(
    'plan-year',
    {
      ...{
        label,
        start: day(`20${label.slice(2, 4)}-04-01`),
        end: day(`20${label.slice(5)}-03-31`),
      },
      ...{ documentTitle: '', state: 'draft', adoption: [] },
    },
    { id: anId('plan-year', number) },
  );

const priority = (number: number, titles: Readonly<Record<string, string>>, isRetired = false) =>
  recorded(
    'priority',
    {
      inYears: Object.entries(titles).map(([planYear, title]) => ({
        ...{ planYear: planYear as typeof Y1, title, order: 10 - number },
      })),
      rationale: '',
      lineage: [],
      alignment: [],
    },
    { id: anId('priority', number), isRetired },
  );

const ALL: readonly Recorded[] = [
  year(1, '2016-17'),
  year(2, '2017-18'),
  priority(1, { [Y1]: 'Drugs', [Y2]: 'Substance misuse' }),
  priority(2, { [Y2]: 'Theft' }),
  priority(3, { [Y1]: 'Fly-tipping' }),
  priority(4, { [Y2]: 'Out of use' }, true),
  recorded('subgroup', aSubgroup({ priorities: [anId('priority', 2), anId('priority', 4)] })),
  recorded('agency', anAgency()),
  recorded('agency', anAgency({ name: 'Area 10', predecessor: anId('agency') }), {
    id: anId('agency', 2),
  }),
  recorded('agency', anAgency({ name: 'Area 9' }), { id: anId('agency', 3), isRetired: true }),
  recorded('theme', { title: 'Reoffending' }),
  recorded('action', anAction({ leadAgency: anId('agency'), themes: [anId('theme')] })),
  recorded('action', anAction({ leadAgency: anId('agency') }), {
    id: anId('action', 2),
    isRetired: true,
  }),
];

const records = recordsFrom(ALL);

it('lists plan years with the latest first, and how many priorities have a title in each', () => {
  expect(planYearLines(records, TODAY)).toMatchObject([
    { name: '2017-18', priorities: 2 },
    { name: '2016-17', priorities: 2 },
  ]);
});

it('lists the priorities of a year in its order, as it calls them, and those of others apart', () => {
  const { ofYear, ofOthers } = priorityLines(records, TODAY, Y2);

  expect(ofYear).toMatchObject([
    { name: 'Theft', place: 1, subgroups: ['Mental Health'] },
    { name: 'Substance misuse', place: 2, subgroups: [] },
  ]);
  expect(ofOthers).toMatchObject([{ name: 'Fly-tipping', place: null }]);
  expect(priorityLines(records, TODAY, Y1).ofYear.map(({ name }) => name)).toEqual([
    'Fly-tipping',
    'Drugs',
  ]);
});

it('names of a subgroup the priorities in use, and counts its actions in use', () => {
  expect(subgroupLines(records, TODAY)).toMatchObject([{ priorities: ['Theft'], actions: 1 }]);
});

it('lists agencies and themes by name, with what actions in use have of them', () => {
  expect(agencyLines(records)).toMatchObject([
    { name: 'Area 10', leads: 0, predecessor: 'Maidstone Borough Council' },
    { name: 'Maidstone Borough Council', leads: 1, predecessor: '' },
  ]);
  expect(themeLines(records)).toMatchObject([{ name: 'Reoffending', actions: 1 }]);
});

it('takes a meeting of the day for one to come', () => {
  const meeting = (number: number, on: string, subgroup: typeof SUBGROUP | null) =>
    recorded('meeting', aMeeting({ subgroup, title: `Meeting ${number}`, on: day(on) }), {
      id: anId('meeting', number),
    });
  const all = recordsFrom([
    ...ALL,
    meeting(1, '2018-01-11', null),
    meeting(2, '2018-02-01', null),
    meeting(3, '2018-01-12', SUBGROUP),
    meeting(4, '2017-12-01', null),
  ]);
  const titles = (of?: string) => {
    const { toCome, past } = meetingLines(all, TODAY, of);
    return [toCome.map(({ name }) => name), past.map(({ name }) => name)];
  };

  expect(titles()).toEqual([
    ['Meeting 3', 'Meeting 2'],
    ['Meeting 1', 'Meeting 4'],
  ]);
  expect(titles('board')).toEqual([['Meeting 2'], ['Meeting 1', 'Meeting 4']]);
  expect(titles(SUBGROUP)).toEqual([['Meeting 3'], []]);
});

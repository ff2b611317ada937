import type { DeclaredStatus } from '#domain/records/progressUpdate.ts';
import type { Recorded } from '#domain/versions/records.ts';
import type { Version } from '#domain/versions/version.ts';
import { chance } from './benchmarks/pages/chance.ts';
import { anAgency } from './builders.ts';
import {
  aMilestone,
  anAction,
  anId,
  aPartnership,
  aSubgroup,
  anUpdate,
  day,
  PLAN_YEAR,
  recorded,
  said,
  SUBGROUP,
} from './planBuilders.ts';

/** How often each is declared, one action each; the last has not been started. */
const DECLARED: readonly (readonly [DeclaredStatus | null, number])[] = [
  ['complete', 64],
  ['on-track', 21],
  ['at-risk', 21],
  ['off-track', 7],
  [null, 1],
];

/** Texts that a spreadsheet would calculate, or cut short, or take for something else. */
const AWKWARD = [
  '=HYPERLINK("https://example.org","Open")',
  '+44 1622 602000 is the number to ring',
  '- Map the services\n- Meet the providers, "all" of them',
  '@chair to confirm; £5,000 agreed — Ŵyl, 中文, 👩🏽',
  '\t=1+1',
];

/**
 * The example of a council that counts what is complete, in progress and not started before it rates
 * anything: of 114 actions 64, 49 and 1; of the 49 in progress 21 green, 21 amber and 7 red. All are
 * one subgroup's, so that its page says the same as the board's; a second has no plan yet. As at
 * 12 January 2018, with nothing overdue and nobody silent.
 */
export function plan114(): readonly Recorded[] {
  const luck = chance(114);
  const agencies = ['Kent Police', 'Maidstone Borough Council', 'Kent County Council'];
  const statuses = DECLARED.flatMap(([status, count]) => Array<typeof status>(count).fill(status));
  const actions = statuses.flatMap((status, at) => {
    const number = at + 1;
    const action = anId('action', number);
    const about = { id: action } as const;
    const isLong = number % 10 === 0;
    const milestones = isLong ? [1, 2, 3, 4, 5] : [];
    const value = anAction({
      ref: `MH-${number}`,
      title: sentence(luck.text(20, isLong ? 160 : 70)),
      objective: `Objective ${1 + (at % 4)}`,
      description: AWKWARD[at] ?? sentence(luck.text(40, 400)),
      baseline: number % 3 === 0 ? '-8.5' : '',
      target: number % 3 === 0 ? '-3%' : '',
      leadAgency: anId('agency', luck.whole(1, agencies.length)),
      leadRole: luck.pick(['Inspector', 'Community safety manager', 'Head of service']),
      isPublishable: number % 2 === 0,
    });
    return [
      recorded('action', value, about),
      ...milestones.map((order) =>
        recorded('milestone', aMilestone({ action, order, title: `Step ${order}` }), {
          id: anId('milestone', number * 10 + order),
        }),
      ),
      ...(status === null ? [] : updates(status)),
    ];

    function updates(last: DeclaredStatus) {
      const latest = anUpdate({
        action,
        status: last,
        percentDone: last === 'complete' ? 100 : luck.whole(20, 95),
        milestonesDone: milestones
          .slice(0, 2)
          .map((order) => anId('milestone', number * 10 + order)),
        whatChanged: sentence(luck.text(30, 300)),
        publicWording: number % 4 === 0 ? sentence(luck.text(20, 80)) : '',
        evidence: last === 'complete' ? 'Minutes of the subgroup' : '',
        correctiveAction:
          last === 'off-track'
            ? { text: '-Second a worker', who: 'Kent Police', by: day('2018-02-28') }
            : null,
      });
      const earlier = anUpdate({ action, asOf: day('2017-09-30'), percentDone: 10 });
      return [
        recorded('progress-update', earlier, { id: anId('progress-update', number * 10 + 1) }),
        recorded('progress-update', latest, { id: anId('progress-update', number * 10 + 2) }),
      ];
    }
  });
  return [
    recorded('partnership', aPartnership({ notice: 'Illustrative sample data' })),
    recorded('plan-year', PLAN_YEAR),
    ...agencies.map((name, at) =>
      recorded('agency', anAgency({ name, shortName: '' }), { id: anId('agency', at + 1) }),
    ),
    recorded('subgroup', aSubgroup(), { id: SUBGROUP }),
    recorded(
      'subgroup',
      aSubgroup({ name: 'Violence Prevention', code: 'VP', planState: 'none-yet' }),
      {
        id: anId('subgroup', 2),
      },
    ),
    ...actions,
  ];
}

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** The same as they are first written down. */
export const versions114 = (): Promise<readonly Version[]> =>
  Promise.all(
    plan114().map(({ kind, id, scope, value }) => said(kind, value, { recordId: id, scope })),
  );

/** What every page, paper and file says of it. */
export const SAID_OF_114 =
  'As at 12 January 2018, 64 of 114 actions are complete (56%), 49 in progress (43%) and 1 not started (1%). Of the 49 in progress, 21 are on track (43%), 21 at risk (43%) and 7 off track or overdue (14%). No action is overdue, and none in progress is without an update for October to December 2017.';

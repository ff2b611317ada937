import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  anAction,
  anId,
  aPartnership,
  aSubgroup,
  PLAN_YEAR,
  recorded,
  SUBGROUP,
} from '#test/planBuilders.ts';
import { SECRET_PLAN } from '#test/secretPlan.ts';
import { SEEDED } from '#test/seeded.ts';
import { boardOf } from '../progress/board.ts';
import { day } from '#test/planBuilders.ts';
import { canonical } from '../versions/canonical.ts';
import { inUse, type Recorded, recordsFrom } from '../versions/records.ts';
import { forEdition } from './forEdition.ts';

const inPublic = () => forEdition(SECRET_PLAN, 'public');
const text = (content: readonly Recorded[]) => content.map(canonical).join('\n');

it('leaves every record as it is in the full edition', () => {
  expect(forEdition(SECRET_PLAN, 'full').content).toEqual(SECRET_PLAN);
});

it('leaves what only serves the work out of the board’s edition, and nothing else', () => {
  const { content, withheld } = forEdition(SECRET_PLAN, 'board');
  const left = SECRET_PLAN.filter((record) => !content.includes(record));

  expect(left.map(({ kind }) => kind)).toEqual(['report-template', 'saved-view', 'import-mapping']);
  expect(withheld).toMatchObject({ working: 3, actions: 0, figures: 0 });
});

it('holds no text, title or name in the public edition that is not for the public', () => {
  expect(text(SECRET_PLAN)).toContain('SECRET');
  expect(text(inPublic().content).match(/SECRET[^"]*/g)).toBeNull();
});

it('names no record that was left out, nor any version of one', () => {
  const { content } = inPublic();
  const kept = new Set(content.map(({ id }) => id));
  const out = SECRET_PLAN.filter(({ id }) => !kept.has(id)).map(({ id }) => id);

  const said = text(content);

  expect(out.filter((id) => said.includes(`"${id}"`))).toEqual([]);
  expect(said).not.toMatch(/[0-9a-f]{64}/);
});

it('has the public wording in the place of what the chair wrote, or says that there is none', () => {
  const updates = inPublic().content.filter(({ kind }) => kind === 'progress-update');

  expect(updates.map(({ id, value }) => [id, 'whatChanged' in value && value.whatChanged])).toEqual(
    [
      [anId('progress-update'), 'Two of three schools were trained'],
      [anId('progress-update', 2), 'No public wording was written.'],
      [anId('progress-update', 4), 'No public wording was written.'],
    ],
  );
});

it('keeps status, day and percentage of an update, and says that a red has its plan', () => {
  const [update] = inUse(recordsFrom(inPublic().content), 'progress-update');

  expect(update?.value).toMatchObject({
    ...{ status: 'off-track', asOf: '2017-12-31', percentDone: 80 },
    correctiveAction: { text: 'One is agreed; its text is not in the public version.', who: '' },
  });
  expect(update?.author).toEqual({ name: 'Kent Police', agency: '' });
});

it('hides a small figure with its source, and one more from which it could be worked out', () => {
  const { measurement } = recordsFrom(inPublic().content);

  const said = [...measurement.values()].map(({ value }) => value.value ?? value.flag);
  expect(said).toEqual([20, 'suppressed', 10, 'suppressed', 70]);
  expect(measurement.get(anId('measurement', 2))?.value).toMatchObject({
    ...{ count: null, denominator: null, note: '', source: 'Invented for a test' },
    ...{ sourceFile: '', sourceRow: '' },
  });
});

it('leaves the baseline of an indicator out that hides a figure, and keeps the target', () => {
  const revisions = inUse(recordsFrom(inPublic().content), 'target-revision');

  expect(revisions.map(({ value }) => value.what)).toEqual(['target']);
});

it('says in numbers what it leaves out, and apart from them why', () => {
  const { withheld, beforehand } = inPublic();

  expect(withheld).toEqual({
    ...{ actions: 4, ofSubgroups: 3, subgroups: 1, updates: 1, milestones: 1, meetings: 1 },
    ...{ figures: 2, baselines: 1, working: 3 },
  });
  expect(beforehand).toEqual({
    ...{ sensitive: 2, notPublishable: 2, withoutWording: 2, small: 1, second: 1 },
  });
});

it('says of no subgroup whose plan is left out that it has none', () => {
  const board = boardOf(recordsFrom(inPublic().content), day('2018-01-12'));

  expect(board?.bySubgroup.map(({ name, planState }) => [name, planState])).toEqual([
    ['Domestic Abuse', 'not-public'],
    ['Mental Health', 'agreed'],
  ]);
});

it.each(['movedFrom', 'carriedForwardFrom'] as const)(
  'does not show an action as open that a withheld one goes on with (%s)',
  (how) => {
    const before = recorded('action', anAction({ isPublishable: true }));
    const after = anAction({ [how]: before.id, isPublishable: false });

    const { content } = forEdition(
      [before, recorded('action', after, { id: anId('action', 2) })],
      'public',
    );

    expect(content).toEqual([]);
  },
);

it('never publishes what is sensitive, whoever of its subgroup and the action is marked', () => {
  const plans = fc.array(
    fc.record({ own: fc.boolean(), subgroup: fc.nat(2), isPublishable: fc.boolean() }),
    { maxLength: 12 },
  );
  const holds = fc.property(plans, fc.nat(2), (actions, marked) => {
    const content = forEdition(
      [
        recorded('partnership', aPartnership()),
        recorded('plan-year', PLAN_YEAR),
        ...[0, 1, 2].map((number) =>
          recorded(
            'subgroup',
            aSubgroup({ marking: number === marked ? 'official-sensitive' : 'official' }),
            { id: anId('subgroup', number) },
          ),
        ),
        ...actions.map(({ own, subgroup, isPublishable }, at) =>
          recorded(
            'action',
            anAction({
              ...{ subgroup: anId('subgroup', subgroup), isPublishable },
              marking: own ? 'official-sensitive' : 'official',
            }),
            { id: anId('action', at) },
          ),
        ),
      ],
      'public',
    ).content;
    const expected = actions.filter(
      ({ own, subgroup, isPublishable }) => isPublishable && !own && subgroup !== marked,
    );
    expect(content.filter(({ kind }) => kind === 'action')).toHaveLength(expected.length);
    expect(text(content)).not.toContain('official-sensitive');
  });
  fc.assert(holds, SEEDED);
});

it('keeps a field that this app does not know out of the public edition', () => {
  const newer = { ...anAction({ isPublishable: true }), caseNotes: 'SECRET' };
  const all = [recorded('subgroup', aSubgroup(), { id: SUBGROUP }), recorded('action', newer)];

  expect(text(forEdition(all, 'public').content)).not.toContain('SECRET');
});

import { describe, expect, it } from 'vitest';
import { aPartnership, anId, day } from '#test/planBuilders.ts';
import { aProgress } from '#test/progressBuilders.ts';
import { USUAL_RULES } from '../records/partnership.ts';
import { countNarrowed, NARROWINGS } from './narrowing.ts';
import { facetsOf, without } from './planFilters.ts';
import { changeView, type PlanView, readPlanView, viewPlan } from './planView.ts';

const PLAN = [
  aProgress({ number: 1, action: { ref: 'MH-10', title: 'Zero waits', start: null } }),
  aProgress({
    number: 2,
    action: {
      ...{ ref: 'MH-2', title: 'Ask for help', objective: 'Early help' },
      ...{ leadAgency: anId('agency'), priority: anId('priority') },
      themes: [anId('theme', 1), anId('theme', 2)],
    },
    updates: [{ percentDone: 80 }],
  }),
  aProgress({
    number: 3,
    action: { ref: 'MH-9', title: 'Street triage', originalDue: day('2017-12-31') },
    updates: [{ asOf: day('2017-09-30'), percentDone: 60 }],
  }),
];

const leadName = ({ action }: (typeof PLAN)[number]) =>
  action.value.ref === 'MH-2' ? 'Kent Police' : '';

const LOOKING = { asAt: day('2018-01-12'), cycle: aPartnership(), nameOf: leadName };

const refs = (view: PlanView) => viewPlan(PLAN, view, LOOKING).map((one) => one.action.value.ref);

describe('reading a view from an address', () => {
  it('takes what it knows, and leaves out the rest', () => {
    expect(readPlanView({ show: 'silent', find: 'help', sort: 'due', desc: true })).toEqual({
      ...{ show: 'silent', find: 'help', sort: 'due', desc: true },
    });
    expect(
      readPlanView({ show: '__proto__', find: ['a'], sort: 'constructor', desc: 'yes' }),
    ).toEqual({});
  });

  it('takes filters that stand together, a grouping and columns, and texts of a saved view', () => {
    const said = {
      ...{ lead: 'agency-1', priority: 'none', theme: 'theme-1', due: 'soon', group: 'lead' },
      ...{ subgroup: 'subgroup-1', columns: 'ref.title.due' },
    };

    expect(readPlanView({ ...said, desc: 'true' })).toEqual({ ...said, desc: true });
    expect(readPlanView({ lead: 7, due: 'never', group: 'colour', columns: '' })).toEqual({});
  });

  it('takes a number for the words that were typed as one', () => {
    expect(readPlanView({ find: 9 })).toEqual({ find: '9' });
  });
});

describe('the table of actions', () => {
  it.each<[PlanView, readonly string[]]>([
    [{}, ['MH-2', 'MH-9', 'MH-10']],
    [{ desc: true }, ['MH-10', 'MH-9', 'MH-2']],
    [{ sort: 'title' }, ['MH-2', 'MH-9', 'MH-10']],
    [{ sort: 'percent' }, ['MH-9', 'MH-2', 'MH-10']],
    [{ sort: 'percent', desc: true }, ['MH-2', 'MH-9', 'MH-10']],
    [{ sort: 'lead' }, ['MH-2', 'MH-9', 'MH-10']],
    [{ sort: 'lead', desc: true }, ['MH-2', 'MH-9', 'MH-10']],
    [{ sort: 'due' }, ['MH-9', 'MH-2', 'MH-10']],
    [{ sort: 'updated' }, ['MH-9', 'MH-2', 'MH-10']],
    [{ sort: 'status' }, ['MH-2', 'MH-9', 'MH-10']],
  ])('is sorted by %j, what is missing last either way', (view, expected) => {
    expect(refs(view)).toEqual(expected);
  });

  it.each<[PlanView, readonly string[]]>([
    [{ show: 'on-track' }, ['MH-2']],
    [{ show: 'in-progress' }, ['MH-2', 'MH-9']],
    [{ show: 'overdue' }, ['MH-9']],
    [{ show: 'silent' }, ['MH-9']],
    [{ show: 'silent-days' }, []],
    [{ show: 'long-silent-days' }, ['MH-9']],
    [{ show: 'off-track' }, ['MH-9']],
    [{ show: 'no-update' }, []],
    [{ show: 'not-started' }, ['MH-10']],
    [{ show: 'attention' }, ['MH-9']],
    [{ find: 'early' }, ['MH-2']],
    [{ find: ' KENT  help ' }, ['MH-2']],
    [{ find: 'mh-1' }, ['MH-10']],
    [{ find: 'help triage' }, []],
    [{ show: 'in-progress', find: 'street' }, ['MH-9']],
    [{ lead: anId('agency') }, ['MH-2']],
    [{ lead: 'none' }, ['MH-9', 'MH-10']],
    [{ lead: 'of-another-device' }, []],
    [{ priority: anId('priority') }, ['MH-2']],
    [{ theme: anId('theme', 2) }, ['MH-2']],
    [{ theme: 'none' }, ['MH-9', 'MH-10']],
    [{ due: '..2017-12-31' }, ['MH-9']],
    [{ due: 'this-period' }, ['MH-2', 'MH-10']],
    [{ due: 'none' }, []],
    [{ due: 'this-period', lead: 'none' }, ['MH-10']],
    [{ subgroup: anId('subgroup') }, ['MH-2', 'MH-9', 'MH-10']],
  ])('is narrowed by %j', (view, expected) => {
    expect(refs(view)).toEqual(expected);
  });

  it('knows every narrowing that an address can name', () => {
    for (const show of NARROWINGS) expect(() => refs({ show })).not.toThrow();
  });
});

describe('changing the view', () => {
  const VIEW: PlanView = { show: 'overdue', find: 'help', sort: 'due', desc: true };

  it('changes one part, and keeps the others', () => {
    expect(changeView(VIEW, { show: 'silent' })).toEqual({ ...VIEW, show: 'silent' });
    expect(changeView(VIEW, { show: undefined, find: '' })).toEqual({ sort: 'due', desc: true });
    expect(without(VIEW, 'show')).toEqual({ find: 'help', sort: 'due', desc: true });
  });

  it('knows beforehand how many actions are left', () => {
    expect(countNarrowed(PLAN, USUAL_RULES)).toMatchObject({
      'in-progress': 2,
      overdue: 1,
      'put-aside': 0,
      'long-silent-days': 1,
    });
  });

  it('says what each choice would leave, given the other filters', () => {
    const { lead, theme, priority } = facetsOf(
      PLAN,
      { show: 'in-progress', lead: 'none' },
      LOOKING,
    );

    expect(Object.fromEntries(lead)).toEqual({ [anId('agency')]: 1, none: 1 });
    expect(Object.fromEntries(theme)).toEqual({ none: 1 });
    expect(Object.fromEntries(priority)).toEqual({ none: 1 });
  });
});

import { describe, expect, it } from 'vitest';
import {
  ACTION,
  aDateRevision,
  aMilestone,
  anAction,
  anId,
  anUpdate,
  aPartnership,
  aSubgroup,
  day,
  recorded,
} from '#test/planBuilders.ts';
import { anAgency } from '#test/builders.ts';
import { type Recorded, recordsFrom } from '../versions/records.ts';
import { actionView } from './actionView.ts';

const PARTNERSHIP = recorded('partnership', aPartnership());

const view = (...records: readonly Recorded[]) =>
  actionView(recordsFrom([PARTNERSHIP, ...records]), day('2018-01-12'), ACTION);

describe('an action as its page shows it', () => {
  it('has names for all that it refers to', () => {
    const priority = recorded('priority', {
      rationale: '',
      lineage: [],
      alignment: [],
      inYears: [
        { planYear: anId('plan-year', 9), title: 'Mental health', order: 1 },
        { planYear: anId('plan-year', 10), title: 'Mental health and wellbeing', order: 1 },
      ],
    });

    const shown = view(
      recorded('subgroup', aSubgroup()),
      recorded('agency', anAgency()),
      recorded('agency', anAgency({ name: 'Kent Police' }), { id: anId('agency', 2) }),
      recorded('theme', { title: 'Reducing Reoffending' }),
      priority,
      recorded(
        'action',
        anAction({
          leadAgency: anId('agency'),
          partners: [anId('agency', 2), anId('agency', 99)],
          themes: [anId('theme')],
          priority: priority.id,
        }),
      ),
    );

    expect(shown).toMatchObject({
      lead: { agency: 'Maidstone Borough Council', role: '' },
      subgroup: { name: 'Mental Health', code: 'MH' },
      partnerNames: ['Kent Police'],
      themeTitles: ['Reducing Reoffending'],
      priorityTitle: 'Mental health and wellbeing',
    });
  });

  it('has what was said of it, and of no other', () => {
    const other = { action: anId('action', 2) };
    const shown = view(
      recorded('action', anAction()),
      recorded('progress-update', anUpdate()),
      recorded('progress-update', anUpdate(other), { id: anId('progress-update', 2) }),
      recorded('milestone', aMilestone(other)),
      recorded('date-revision', aDateRevision()),
      recorded('date-revision', aDateRevision(other), { id: anId('date-revision', 2) }),
    );

    expect(shown).toMatchObject({ currentDue: '2018-06-30', milestones: [] });
    expect(shown).toMatchObject({ daysToDue: 169, daysMoved: 91 });
    expect(shown?.updates).toHaveLength(1);
    expect(shown?.dueDays).toHaveLength(2);
  });

  it('is not to be had where there is no such action', () => {
    expect(view()).toBeNull();
    expect(actionView(recordsFrom([]), day('2018-01-12'), ACTION)).toBeNull();
  });

  it.each([
    [{}, ['lead', 'measure']],
    [{ leadRole: 'Community protection manager' }, ['measure']],
    [{ leadAgency: anId('agency'), successMeasure: 'Fewer waits' }, []],
    [{ start: null, originalDue: null }, ['lead', 'start', 'due-day', 'measure']],
  ])('names what is missing: with %j, %j', (said, gaps) => {
    expect(view(recorded('action', anAction(said)))?.gaps).toEqual(gaps);
  });

  it.each([
    ['2018-01-12', 0],
    ['2018-01-11', -1],
    [null, null],
  ])('due on %s has %j days to go, and was never moved', (due, daysToDue) => {
    const originalDue = due === null ? null : day(due);

    expect(view(recorded('action', anAction({ originalDue })))).toMatchObject({
      daysToDue,
      daysMoved: null,
    });
  });

  it('misses no due day that a revision has set', () => {
    const shown = view(
      recorded('action', anAction({ originalDue: null })),
      recorded('date-revision', aDateRevision()),
    );

    expect(shown?.gaps).not.toContain('due-day');
  });
});

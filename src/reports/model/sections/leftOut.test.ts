import { expect, it } from 'vitest';
import { takeSnapshot } from '#domain/snapshots/takeSnapshot.ts';
import { anInstant } from '#test/builders.ts';
import { anId, day } from '#test/planBuilders.ts';
import { fictionalSnapshot } from '#test/sampleSnapshots.ts';
import { REPORT_TITLES, type ReportKind, REPORT_KINDS, USUAL_SECTIONS } from '../kinds.ts';
import { contextOf, reportOf } from '../makeReport.ts';

const full = await fictionalSnapshot();
const words = { title: 'For all', meeting: '', notes: '', marking: 'official' } as const;
const author = { name: 'Somebody by name', agency: 'Marlhaven Borough Council' };
const snapshot = await takeSnapshot(
  full.snapshot.content,
  { ...words, edition: 'public' },
  { ...{ number: 4, asAt: full.snapshot.asAt, now: anInstant(), appVersion: '0.1.0' }, author },
);
const file = { id: anId('snapshot', 4), snapshot };
/** Of the same plan a while before, with all that is not for the public. */
const earlier = { ...full, snapshot: { ...full.snapshot, asAt: day('2025-10-15') } };

const made = (kind: ReportKind) =>
  reportOf(contextOf(file, earlier), file, {
    ...{ kind, title: REPORT_TITLES[kind], sections: USUAL_SECTIONS[kind] },
    ...{ hasCover: true, subgroup: null },
  });

it.each(REPORT_KINDS)(
  'has nothing that is not for the public in a %s of a public edition',
  (kind) => {
    const text = JSON.stringify(made(kind));

    // Sensitive actions, what chairs wrote, who took the snapshot.
    expect(text).not.toMatch(/children are told of help|Brief every school on exploitation/);
    expect(text).not.toMatch(/Slower than planned|contractor|Somebody by name/i);
    expect(made(kind).running.marking).toBe('Public version');
  },
);

it('says at the end what was left out, and why figures are not shown', () => {
  const section = made('public').sections.at(-1);

  expect(section?.title).toBe('What was left out');
  expect(section?.message).toMatch(/^2 actions are left out of this public version/);
  expect(JSON.stringify(section?.blocks)).toContain('2 actions of 2 subgroups');
});

it('says nothing of the kind of a full snapshot, which leaves nothing out', () => {
  const report = reportOf(contextOf(full, null), full, {
    ...{ kind: 'scorecard', title: 'Scorecard', sections: ['key'] },
    ...{ hasCover: true, subgroup: null },
  });

  expect(report.sections.map(({ title }) => title)).toEqual(['Key']);
});

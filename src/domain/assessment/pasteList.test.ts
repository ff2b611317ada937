import { describe, expect, it } from 'vitest';
import { ASSESSMENT_BODIES } from '#test/evidenceBodies.ts';
import { anId, recorded } from '#test/planBuilders.ts';
import { pasteList, type PasteKind } from './pasteList.ts';
import { pastedCells } from './pastedCells.ts';

const OURS = anId('strategic-assessment');
const HEALTH = anId('priority');

const paste = (what: PasteKind, text: string, assessment: string = OURS) =>
  pasteList(
    { assessment, what, text },
    {
      priorities: [{ id: HEALTH, titles: ['Mental Health', 'Mental health and wellbeing'] }],
      findings: [
        recorded('finding', { ...ASSESSMENT_BODIES.finding, assessment: OURS, text: 'Known' }),
      ],
      issues: [
        recorded('scored-issue', { ...ASSESSMENT_BODIES['scored-issue'], assessment: OURS }),
      ],
    },
  );

describe('a list of findings', () => {
  it('is read by its order where it has no headings: text, page, priority, kind', () => {
    expect(paste('finding', 'Found\tp. 12\tmental HEALTH\tRecommendation\nElse')).toMatchObject({
      value: {
        findings: [
          { text: 'Found', page: '12', priority: HEALTH, type: 'recommendation' },
          { text: 'Else', page: '', priority: null, type: 'finding' },
        ],
      },
    });
  });

  it('is read by its headings, in whatever order they stand', () => {
    expect(paste('finding', 'Page\tFinding\n7\tFound\n')).toMatchObject({
      value: { findings: [{ text: 'Found', page: '7' }] },
    });
  });

  it('leaves alone what is there already, so that it can be pasted again', () => {
    expect(paste('finding', 'KNOWN\nNew')).toMatchObject({
      value: { findings: [{ text: 'New' }], known: 1 },
    });
  });

  it('is refused whole, with every line that is wrong and why', () => {
    expect(paste('finding', 'One\t\tRoads\nTwo\nTwo\n\t9', '')).toMatchObject({
      ok: false,
      problem: [
        { kind: 'assessment-missing' },
        {
          kind: 'lines-refused',
          lines: [
            { row: 1, kind: 'priority-unknown', says: 'One' },
            { row: 3, kind: 'said-twice' },
            { row: 4, kind: 'text-missing' },
          ],
        },
      ],
    });
    expect(paste('finding', ' \n')).toMatchObject({ problem: [{ kind: 'nothing-pasted' }] });
  });
});

it('reads issues with the scores of any part, as they stand', () => {
  const list =
    'Issue\tPhysical\tVulnerability\tTotal\tRank\tEmerging\nBurglary\t1\tHigh\t4.20\t2\tyes';

  expect(paste('issue', list)).toMatchObject({
    value: {
      issues: [
        {
          ...{ title: 'Burglary', total: '4.20', rank: 2, isEmerging: true },
          scores: { physical: '1', vulnerability: 'High' },
        },
      ],
    },
  });
  expect(paste('issue', 'Robbery\tfirst')).toMatchObject({
    problem: [{ lines: [{ row: 1, kind: 'rank-not-whole' }] }],
  });
});

it('keeps a cell whole that has a line break, a tab or quotes in it', () => {
  expect(pastedCells('"one\ntwo\t""three"""\t4\r\n\r\nfive "six"')).toEqual([
    { row: 1, cells: ['one\ntwo\t"three"', '4'] },
    { row: 3, cells: ['five "six"'] },
  ]);
});

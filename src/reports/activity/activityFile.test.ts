import { expect, it } from 'vitest';
import { changesIn } from '#domain/versions/changes.ts';
import { USUAL_WORDS } from '#ui/partnershipWords.ts';
import { aVersion, received } from '#test/builders.ts';
import { ACTION, anAction } from '#test/planBuilders.ts';
import { activityFile } from './activityFile.ts';

const linesOf = (text: string) => text.trim().split('\r\n');

it('has a line for each field, with what it said before and after', async () => {
  const next = { kind: 'action', recordId: ACTION } as const;
  const first = await aVersion({ ...next, value: anAction({ leadRole: 'Manager' }) });
  const second = await aVersion({
    ...next,
    value: anAction({ leadRole: '=HYPERLINK("http://evil")', target: '-5%' }),
    parents: [first.id],
  });
  const changes = changesIn([received(first), received(second)]).slice(1);
  const names = new Map([[ACTION as string, 'MH-1 Scoping exercise']]);

  const { name, text } = activityFile(changes, {
    saying: { words: USUAL_WORDS, names },
    provenance: null,
  });

  const lines = linesOf(text);
  expect(name).toBe('activity as at today.csv');
  expect(lines).toHaveLength(3);
  expect(lines[1]).toContain('Changed action MH-1 Scoping exercise');
  expect(lines[1]).toContain('Lead role,Manager,');
  // Nothing that a spreadsheet would calculate.
  expect(lines[1]).not.toContain(',=HYPERLINK');
  expect(lines[1]).not.toContain(',"=HYPERLINK');
  expect(lines[2]).toContain('Target,Left blank,');
});

import { describe, expect, it } from 'vitest';
import { anId } from '#test/planBuilders.ts';
import type { RecordId } from '../ids.ts';
import { circleThrough } from './circle.ts';

const [A, B, C] = [1, 2, 3].map((number) => anId('action', number)) as [
  RecordId<'action'>,
  RecordId<'action'>,
  RecordId<'action'>,
];

describe('a circle', () => {
  const circle = (links: Readonly<Record<string, readonly RecordId<'action'>[]>>) =>
    circleThrough(A, links[A] ?? [], (id) => ({
      ref: `MH-${id.at(-1)}`,
      dependsOn: links[id] ?? [],
    }));

  it('is named by its shortest way round', () => {
    expect(circle({ [A]: [B], [B]: [C], [C]: [A] })).toEqual(['MH-1', 'MH-2', 'MH-3', 'MH-1']);
    expect(circle({ [A]: [B, C], [B]: [C], [C]: [A] })).toEqual(['MH-1', 'MH-3', 'MH-1']);
    expect(circle({ [A]: [A] })).toEqual(['MH-1', 'MH-1']);
  });

  it('is none where two ways lead to one action, or others wait for each other', () => {
    expect(circle({ [A]: [B, C], [B]: [C] })).toBeNull();
    expect(circle({ [A]: [B], [B]: [C], [C]: [B] })).toBeNull();
    expect(circle({})).toBeNull();
  });
});

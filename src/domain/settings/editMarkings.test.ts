import { expect, it } from 'vitest';
import { editMarkings, LONGEST_MARKING } from './editMarkings.ts';

const USUAL = { official: 'OFFICIAL', 'official-sensitive': 'SENSITIVE', public: 'Public' };

const edit = (words: Partial<typeof USUAL>) =>
  editMarkings({ words: { ...USUAL, ...words }, defaultMarking: 'official' }, USUAL);

it('keeps only what is called otherwise', () => {
  expect(edit({ public: ' For  publication ' })).toEqual({
    ok: true,
    value: { markingWords: { public: 'For publication' }, defaultMarking: 'official' },
  });
});

it('says everything that is wrong at once', () => {
  const result = edit({
    official: '',
    'official-sensitive': 'x'.repeat(LONGEST_MARKING + 1),
  });

  expect(result).toEqual({
    ok: false,
    problem: [
      { field: 'words.official', kind: 'marking-missing' },
      { field: 'words.official-sensitive', kind: 'marking-too-long' },
    ],
  });
});

it('tells two markings apart by more than capitals', () => {
  expect(edit({ public: 'official' })).toMatchObject({
    problem: [{ field: 'words.public', kind: 'marking-taken' }],
  });
});

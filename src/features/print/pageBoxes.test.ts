import { expect, it } from 'vitest';
import { cssText, pageRules, runningText } from './pageBoxes.ts';

it.each([
  ['a quotation mark', 'The "board"', '"The \\22 board\\22 "'],
  ['a backslash', 'a\\b', '"a\\5c b"'],
  ['a line break', 'a\nb', '"a\\a b"'],
  ['a NUL', 'a\u0000b', '"a\\fffd b"'],
  ['the end of a style sheet', '</style>', '"\\3c /style\\3e "'],
  ['letters of every script', 'Môn 心 🙂', '"Môn 心 🙂"'],
])('writes %s so that CSS takes it for text', (_, text, css) => {
  expect(cssText(text)).toBe(css);
});

it.each([
  ['a rule of its own', '"; } } body { display: none } @page { x: "'],
  ['a comment', '*/ } body { display: none } /*'],
  ['an escape at its end', 'Board \\'],
  ['a new line', 'Board\n} body { display: none }'],
])('keeps a title that holds %s within its string', (_, heading) => {
  const outsideStrings = (title: string) =>
    pageRules({ heading: title, marking: 'OFFICIAL', foot: 'Snapshot 1', notice: '' }).replaceAll(
      /"(?:[^"\\\n]|\\[^\n])*"/g,
      '""',
    );

  expect(outsideStrings(heading)).toBe(outsideStrings('Board'));
});

it('leaves out marks that would turn the rest of the line around', () => {
  expect(runningText('Board \u202E2018\u2069\t\r\n January')).toBe('Board 2018 January');
});

it('cuts what is too long for an edge, between letters', () => {
  const cut = runningText('🙂'.repeat(400)).replaceAll('\u200B', '');

  expect([...cut]).toHaveLength(240);
  expect(cut.endsWith('🙂…')).toBe(true);
});

it('may break a word that is too long for an edge, and no other', () => {
  expect(runningText(`Board ${'x'.repeat(45)}`)).toBe(`Board ${'x'.repeat(40)}\u200Bxxxxx`);
});

it('puts the notice under the foot, and nothing where there is none', () => {
  const text = { heading: 'SMP', marking: 'OFFICIAL', foot: 'Snapshot 1' };

  expect(pageRules({ ...text, notice: 'Illustrative' })).toContain(
    '"Snapshot 1" "\\a " "Illustrative"',
  );
  expect(pageRules({ ...text, notice: '' })).toContain('content: "Snapshot 1";');
});

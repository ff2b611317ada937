import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SEEDED } from '#test/seeded.ts';
import { cellText, textAsWritten } from './cellText.ts';

it.each([
  '=HYPERLINK("https://example.org","Click")',
  '+44 1622 602000',
  '- Map the services',
  '@chair',
  '\t=1+1',
  '\r=1+1',
  '\tIndented',
  ' =1+1',
  '\u200b=1+1',
  '＝1+1',
  '-5+2',
  "'=1+1",
  '#N/A',
  '#REF!',
  '#DIV/0!',
])('puts an apostrophe before what a spreadsheet would calculate: %j', (text) => {
  expect(cellText(text)).toBe(`'${text}`);
});

it.each([
  '-8.5',
  '-1,204',
  '-3%',
  '-12 %',
  '-',
  '8.5',
  'Mental Health',
  "'quoted'",
  '',
  '2 + 2 = 4',
])('leaves alone what calculates nothing: %j', (text) => {
  expect(cellText(text)).toBe(text);
});

const tricky = fc
  .array(fc.constantFrom('=', '+', '-', '@', "'", '\t', '\r', ' ', '5', '%', 'a'), { maxLength: 6 })
  .map((parts) => parts.join(''));

it('gives any text back as it was written', () => {
  const comesBack = fc.property(fc.oneof(tricky, fc.string()), (text) => {
    expect(textAsWritten(cellText(text))).toBe(text);
  });
  fc.assert(comesBack, SEEDED);
});

it('cuts what no cell can hold, and says so', () => {
  const most = 'a'.repeat(32_767);

  expect(cellText(most)).toBe(most);
  expect(cellText(`${most}a`)).toHaveLength(32_767);
  expect(cellText(`${most}a`)).toMatch(/a … \[cut here: .* the whole text is in the app\]$/);
});

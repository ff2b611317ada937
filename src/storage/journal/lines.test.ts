import { expect, it } from 'vitest';
import { aVersion, received } from '#test/builders.ts';
import { lineOf, readLine, readLines } from './lines.ts';

const line = async (title: string) =>
  lineOf(received(await aVersion({ kind: 'theme', value: { title } })));

it.each([
  ['plain', 'Prevent duty'],
  ['of several lines', 'One\nTwo\r\nThree\u2028Four'],
  ['beyond the basic plane, and right to left', '\u{1F6B2} \u05E9\u05DC\u05D5\u05DD \u0000'],
  ['half a character', 'cut \uD83D here'],
  ['like a line', '["00000000",{}]'],
])('reads back a text that is %s', async (_, title) => {
  const written = received(await aVersion({ kind: 'theme', value: { title } }));

  const { lines, damagedCount } = readLines(lineOf(written));

  expect(damagedCount).toBe(0);
  expect(lines.map(readLine)).toEqual([written]);
});

it('is one line of JSON for each Version', async () => {
  const text = await line('One\nTwo');

  expect(text.indexOf('\n')).toBe(text.length - 1);
  expect(JSON.parse(text)).toHaveLength(2);
});

it('passes over a last line without an end, and counts no damage', async () => {
  const [one, two] = [await line('One'), await line('Two')];

  expect(readLines(one + two.slice(0, -1))).toEqual({ lines: [one], damagedCount: 0 });
});

it.each([
  ['changed', (text: string) => text.replace('Two', 'Tow')],
  ['cut and written over', (text: string) => `${text.slice(0, 40)}\n`],
  ['empty', () => '\n'],
  ['zeros', (text: string) => `${'\0'.repeat(text.length)}\n`],
])('counts a line that is %s, and keeps those around it', async (_, damage) => {
  const [one, two, three] = [await line('One'), await line('Two'), await line('Three')];

  const read = readLines(one + damage(two) + three);

  expect(read).toEqual({ lines: [one, three], damagedCount: 1 });
});

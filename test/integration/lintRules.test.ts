import { expect, it } from 'vitest';
import { lintScratch } from './lintScratch.ts';

interface Offence {
  readonly what: string;
  /** Where it is refused: some rules hold in one folder. */
  readonly file: string;
  readonly rule: string;
  readonly text: string;
}

const CYCLE = 'import(no-cycle)';
const CLOCK = 'eslint(no-restricted-globals)';
const MEMBER = 'eslint(no-restricted-properties)';
const SWITCH = 'typescript(switch-exhaustiveness-check)';
const REASON = 'house(reason-for-suppression)';

const switchOver = (last: string) => `
export function x(y: 'a' | 'b') {
  switch (y) {
    case 'a':
      return 1;
    ${last}
  }
}`;

const HOOK_IN_A_CONDITION = `
import { useState } from 'react';
export function A({ is }: { readonly is: boolean }) {
  if (is) useState(1);
  return null;
}`;

/** [what is refused, where, by which rule, the text] */
const OFFENCES = (
  [
    ['a circle', 'ui/circle.ts', CYCLE, `import './circle2.ts';`],
    ['a circle', 'ui/circle2.ts', CYCLE, `import './circle.ts';`],
    ['a clock', 'ui/c.ts', CLOCK, 'export const now = () => new Date();'],
    ['a clock', 'domain/a.ts', CLOCK, 'export const now = () => Date.now();'],
    ['a clock by the back door', 'ui/d.ts', MEMBER, 'export const x = globalThis.Date.now();'],
    ['a stopwatch in domain', 'domain/b.ts', CLOCK, 'export const x = performance.now();'],
    ['the page in domain', 'domain/c.ts', CLOCK, 'export const x = document.title;'],
    ['chance in domain', 'domain/d.ts', MEMBER, 'export const x = Math.random();'],
    ['an id made in domain', 'domain/e.ts', MEMBER, 'export const x = crypto.randomUUID();'],
    ['any', 'ui/e.ts', 'typescript(no-explicit-any)', 'export const x = (y: any) => y !== null;'],
    [
      'any that nobody wrote',
      'ui/f.ts',
      'typescript(no-unsafe-assignment)',
      `export const x: string = JSON.parse('');`,
    ],
    ['a default export', 'ui/g.ts', 'import(no-default-export)', 'export default 1;'],
    ['a switch that forgets a case', 'ui/h.ts', SWITCH, switchOver('')],
    ['a default that swallows cases', 'ui/i.ts', SWITCH, switchOver('default: return 2;')],
    [
      'a promise left alone',
      'ui/j.ts',
      'typescript(no-floating-promises)',
      'export function x() {\n  Promise.resolve(1);\n}',
    ],
    ['a hook in a condition', 'ui/A.tsx', 'react-hooks(rules-of-hooks)', HOOK_IN_A_CONDITION],
    [
      'an image without words',
      'ui/B.tsx',
      'jsx-a11y(alt-text)',
      'export const B = () => <img src="x.png" />;',
    ],
    ['the console', 'ui/k.ts', 'eslint(no-console)', 'console.log(1);\nexport {};'],
    ['251 lines', 'ui/l.ts', 'eslint(max-lines)', 'export {};\n'.repeat(251)],
    ['a silence without a reason', 'ui/m.ts', REASON, '// oxlint-disable no-console\nexport {};'],
    ['types switched off', 'ui/n.ts', REASON, '// @ts-nocheck -- it is in my way\nexport {};'],
  ] as const
).map(([what, file, rule, text]): Offence => ({ what, file, rule, text }));

const FINE = [
  { what: 'a clock in its place', file: 'app/clock.ts', text: 'export const now = new Date();' },
  { what: 'days in theirs', file: 'domain/calendar.ts', text: `export const d = Date.parse('');` },
  { what: '250 lines', file: 'ui/o.ts', text: 'export {};\n// A comment.\n\n'.repeat(250) },
  { what: 'a complete switch', file: 'ui/p.ts', text: switchOver(`case 'b':\n      return 2;`) },
  {
    what: 'a circle of types, which is gone when the code runs',
    file: 'ui/r.ts',
    text: `import type { S } from './s.ts';\nexport type R = S;`,
  },
  { what: 'its other half', file: 'ui/s.ts', text: `export type { R as S } from './r.ts';` },
  {
    what: 'a silence with a reason',
    file: 'ui/q.ts',
    text: '// oxlint-disable-next-line no-console -- asked for in words\nconsole.log(1);\nexport {};',
  },
];

const refused = lintScratch(
  new Map([...OFFENCES, ...FINE].map(({ file, text }) => [file, text] as const)),
);

it.each(OFFENCES)('refuses $what ($file)', ({ file, rule }) => {
  expect(refused.get(file)).toContain(rule);
});

it.each(FINE)('lets pass $what ($file)', ({ file }) => {
  expect(refused.get(file)).toBeUndefined();
});

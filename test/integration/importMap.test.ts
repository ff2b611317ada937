import { expect, it } from 'vitest';
import { lintScratch } from './lintScratch.ts';

/** [what it is, the file, what it imports] */
type Import = readonly [what: string, file: string, imported: string];

const REFUSED: readonly Import[] = [
  ['domain imports storage', 'domain/a.ts', '#storage/x.ts'],
  ['storage imports queries', 'storage/a.ts', '#queries/x.ts'],
  ['imports imports storage', 'imports/a.ts', '#storage/x.ts'],
  ['ui imports queries', 'ui/a.ts', '#queries/x.ts'],
  ['sample imports storage', 'sample/a.ts', '#storage/x.ts'],
  ['sharing imports queries', 'sharing/a.ts', '#queries/x.ts'],
  ['queries imports ui', 'queries/a.ts', '#ui/x.ts'],
  ['charts imports queries', 'charts/a.ts', '#queries/x.ts'],
  ['reports imports features', 'reports/a.ts', '#features/board/x.ts'],
  ['a feature imports storage', 'features/board/a.ts', '#storage/x.ts'],
  ['a feature imports the sample', 'features/board/b.ts', '#sample/x.ts'],
  ['a feature imports app', 'features/board/c.ts', '#app/x.ts'],
  ['a feature imports another', 'features/board/d.ts', '#features/share/x.ts'],
  ['a feature goes to another by ..', 'features/board/e.ts', '../share/x.ts'],
  ['a relative path leaves its folder', 'charts/b.ts', '../ui/x.ts'],
  ['a folder imports itself by #', 'ui/b.ts', '#ui/x.ts'],
  ['code imports what is for tests', 'ui/c.ts', '#test/x.ts'],
  ['a folder that has no layer', 'utils/a.ts', '#domain/x.ts'],

  ['idb outside storage', 'queries/b.ts', 'idb'],
  ['recharts outside charts', 'features/board/f.ts', 'recharts'],
  ['React Aria outside ui', 'features/board/g.ts', 'react-aria-components/Button'],
  ['TanStack Query in a feature', 'features/board/h.ts', '@tanstack/react-query'],
  ['the router in ui', 'ui/f.ts', '@tanstack/react-router'],
  ['forms in queries', 'queries/c.ts', 'react-hook-form'],
  ['valibot in domain', 'domain/g.ts', 'valibot'],
  ['React in domain', 'domain/h.ts', 'react'],
  ['ids made in storage', 'storage/b.ts', 'uuid'],
  ['a package that nobody listed', 'app/a.ts', 'lodash'],
  ['Node in the browser', 'app/b.ts', 'node:fs'],
];

/** Every other way of importing the same thing, all from `domain`. */
const WAYS: readonly (readonly [what: string, text: string])[] = [
  ['a type', `import type { X } from '#ui/x.ts';\nexport type Y = X;`],
  ['a type in place', `export type Y = import('#ui/x.ts').X;`],
  ['a lazy import', `export const x = () => import('#ui/x.ts');`],
  ['an export', `export { x } from '#ui/x.ts';`],
  ['an export of everything', `export * from '#ui/x.ts';`],
  ['an address', `import x from '#ui/x.ts?worker&url';\nexport { x };`],
  ['a worker', `export const x = new URL('../ui/x.ts', import.meta.url);`],
];

const ALLOWED: readonly Import[] = [
  ['a feature uses queries', 'features/fine/a.ts', '#queries/x.ts'],
  ['a feature uses reports', 'features/fine/b.ts', '#reports/x.ts'],
  ['a feature uses charts', 'features/fine/c.ts', '#charts/x.ts'],
  ['a feature uses the router', 'features/fine/d.ts', '@tanstack/react-router'],
  ['a part of a feature goes up', 'features/fine/parts/e.ts', '../a.ts'],
  ['a feature goes to its parts', 'features/fine/f.ts', './parts/e.ts'],
  ['app uses a feature', 'app/fine.ts', '#features/share/x.ts'],
  ['app uses the sample', 'app/fine2.ts', '#sample/x.ts'],
  ['main belongs to app', 'main.tsx', './app/fine.ts'],
  ['queries uses storage', 'queries/fine.ts', '#storage/x.ts'],
  ['charts uses recharts', 'charts/fine.ts', 'recharts'],
  ['a component uses its style sheet', 'ui/fine.ts', './X.module.css'],
  ['an address of a worker’s', 'storage/fine.ts', './journal.worker.ts?worker&url'],
  ['a test takes what it needs', 'domain/fine.test.ts', '#test/x.ts'],
];

const wayFile = (index: number) => `domain/way${index}.ts`;
const refused = lintScratch(
  new Map([
    ...[...REFUSED, ...ALLOWED].map(([, file, name]) => [file, `import '${name}';\n`] as const),
    ...WAYS.map(([, text], index) => [wayFile(index), text] as const),
  ]),
);

it.each(REFUSED)('refuses that %s (%s)', (_what, file) => {
  expect(refused.get(file)).toEqual(['house(import-map)']);
});

it.each(WAYS.map(([what], index) => ({ what, file: wayFile(index) })))(
  'sees $what that is against the map',
  ({ file }) => {
    expect(refused.get(file)).toContain('house(import-map)');
  },
);

it.each(ALLOWED)('lets pass that %s (%s)', (_what, file) => {
  expect(refused.get(file)).toBeUndefined();
});

import { expect, it } from 'vitest';
import type { IsoDate } from '../ids.ts';
import { nameSnapshotFile } from './names.ts';

const snapshot = { number: 3, asAt: '2018-01-12' as IsoDate };

it('is called after the partnership, the plan year, the number and the day', () => {
  const named = nameSnapshotFile({ partnership: 'SMP', planYear: '2017-18', snapshot });

  expect(named).toBe('SMP 2017-18 snapshot 3 as at 2018-01-12.csp.ndjson');
});

it.each([
  ['a path', '../../etc/passwd', 'etc passwd'],
  ['what Windows refuses', 'A<B>:"C|D?*\\E', 'A B C D E'],
  ['control and direction marks', 'A\u0000B\u202Ecsp.exe\n', 'A B csp.exe'],
  ['nothing at all', ' ... ', ''],
])('leaves out %s', (_, partnership, expected) => {
  const named = nameSnapshotFile({ partnership, planYear: '', snapshot });

  expect(named).toBe(`${expected} snapshot 3 as at 2018-01-12.csp.ndjson`.trim());
});

it('keeps letters of every script, and cuts a long name short', () => {
  const partnership = `Partneriaeth Diogelwch Môn ${'心'.repeat(80)}`;

  const named = nameSnapshotFile({ partnership, planYear: '2017-18', snapshot });

  expect(named.startsWith('Partneriaeth Diogelwch Môn 心')).toBe(true);
  expect([...named].length).toBeLessThan(110);
});

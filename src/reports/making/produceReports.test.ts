import { expect, it } from 'vitest';
import { aFrozenPlan } from '#test/snapshotFiles.ts';
import { USUAL_SECTIONS } from '../model/kinds.ts';
import { type Hands, produceReports, type ReportEvent, type ReportJob } from './produceReports.ts';

const job = async (formats: ReportJob['formats']): Promise<ReportJob> => ({
  choice: {
    ...{ kind: 'exception', title: 'What: to / ask? about', hasCover: true, subgroup: null },
    sections: USUAL_SECTIONS.exception,
  },
  ...{ formats, snapshot: await aFrozenPlan(), earlier: null },
});

/** Hands that note what they are told; the typefaces are not to be had. */
function handsNoting(events: ReportEvent[]): Hands {
  return {
    tell: (event) => events.push(event),
    draw: () => Promise.resolve(new Map()),
    readFaces: () => Promise.reject(new TypeError('The typeface is not there: 404')),
    paceOf: () => () => undefined,
  };
}

it('names the format that failed and why, and makes the others all the same', async () => {
  const events: ReportEvent[] = [];

  await produceReports(await job(['pdf', 'html', 'csv']), handsNoting(events));

  const ends = events.filter(({ kind }) => kind !== 'writing');
  expect(ends).toMatchObject([
    { kind: 'failed', format: 'pdf', reason: 'TypeError: The typeface is not there: 404' },
    { kind: 'made', format: 'html' },
    { kind: 'made', format: 'csv' },
  ]);
});

it('calls each file after its report, snapshot and day, in letters that every system takes', async () => {
  const events: ReportEvent[] = [];

  await produceReports(await job(['html']), handsNoting(events));

  const names = events.flatMap((event) => (event.kind === 'made' ? [event.name] : []));
  expect(names).toEqual(['SEP What to ask about snapshot 1 as at 2018-01-12.html']);
});

it('makes nothing more once it is cancelled', async () => {
  const events: ReportEvent[] = [];
  const hands: Hands = {
    ...handsNoting(events),
    paceOf: () => () => {
      throw new DOMException('Cancelled', 'AbortError');
    },
  };

  await expect(produceReports(await job(['html', 'csv']), hands)).rejects.toThrow('Cancelled');
  expect(events.filter(({ kind }) => kind === 'made')).toEqual([]);
});

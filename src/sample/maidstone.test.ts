import { describe, expect, it } from 'vitest';
import { dayOf } from '#domain/calendar.ts';
import type { SampleEntry } from './entry.ts';
import { maidstoneSample, maidstoneVersions, SAMPLE_DAY } from './maidstone.ts';

type Kind = SampleEntry['kind'];
type Of<K extends Kind> = Extract<SampleEntry, { readonly kind: K }>;

const sample = maidstoneSample();
const versions = await maidstoneVersions();

const entriesOf = <K extends Kind>(kind: K) =>
  sample.filter((entry): entry is Of<K> => entry.kind === kind);

const updates = entriesOf('progress-update');

describe('the sample as a log', () => {
  it('is the same on every device', async () => {
    const again = await maidstoneVersions();

    expect(again.map(({ version }) => version.id)).toEqual(
      versions.map(({ version }) => version.id),
    );
  });

  it('gives each record a UUID v7 of its own, used again only for its later states', () => {
    const firsts = sample.filter(({ replaces }) => replaces === null);

    expect(new Set(firsts.map(({ recordId }) => recordId)).size).toBe(firsts.length);
    const uuidV7 = /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
    expect(sample.filter(({ recordId }) => !uuidV7.test(recordId))).toEqual([]);
  });

  it('has a salt of 32 hexadecimal digits for each entry, never twice the same', () => {
    expect(new Set(sample.map(({ salt }) => salt)).size).toBe(sample.length);
    expect(sample.filter(({ salt }) => !/^[\da-f]{32}$/.test(salt))).toEqual([]);
  });

  it('names in every reference a record that was written down before it', () => {
    const ids = new Set<string>();
    const dangling: string[] = [];
    for (const { recordId, value, kind } of sample) {
      const named = JSON.stringify(value).match(/01890000-[\da-f-]{27}/g) ?? [];
      // The subgroups are written down together, and two of them name the former one.
      if (kind !== 'subgroup') dangling.push(...named.filter((id) => !ids.has(id)));
      ids.add(recordId);
    }

    expect(dangling).toEqual([]);
    const lineage = entriesOf('subgroup').flatMap(({ value }) => value.lineage);
    expect(lineage.map(({ from }) => ids.has(from))).toEqual([true, true]);
  });

  it('was written in order, and links each later state to the one before', () => {
    const moments = sample.map(({ writtenAt }) => writtenAt);
    const later = versions.filter(({ version }) => version.parents.length > 0);

    expect(moments).toEqual(moments.toSorted());
    expect(later.map(({ version }) => version.kind)).toEqual(Array(7).fill('action'));
    expect(sample.filter(({ replaces }) => replaces !== null)).toHaveLength(later.length);
  });
});

describe('the days of the sample', () => {
  it('end on the day it opens, and hold no update from the future', () => {
    const written = sample.map(({ writtenAt }) => dayOf(writtenAt));
    const early = updates.filter(({ value, writtenAt }) => value.asOf > dayOf(writtenAt));

    expect(written.toSorted().at(-1)).toBe(SAMPLE_DAY);
    expect(early).toEqual([]);
  });

  it('are days of 2016 to 2018 that a calendar has, but for what published figures speak of', () => {
    const ours = sample.filter(({ kind }) => kind !== 'measurement');
    const days = new Set(JSON.stringify(ours).match(/"\d{4}-\d{2}-\d{2}/g));
    const wrong = [...days].filter((quoted) => {
      const day = quoted.slice(1);
      const moment = new Date(day);
      const isReal = !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day);
      return !isReal || day < '2016-01-01' || day > '2018-12-31';
    });

    expect(wrong).toEqual([]);
  });

  it('are working days wherever somebody wrote something or met', () => {
    const days = [
      ...sample.map(({ writtenAt }) => dayOf(writtenAt)),
      ...entriesOf('meeting').map(({ value }) => value.on),
      ...updates.map(({ value }) => value.asOf),
    ];

    expect(days.filter((day) => [0, 6].includes(new Date(day).getUTCDay()))).toEqual([]);
  });
});

describe('what the sample must never hold', () => {
  // Published figures have a test of their own: each is what its source says.
  const ours = sample.filter(({ kind }) => kind !== 'indicator' && kind !== 'measurement');
  const everything = JSON.stringify(ours.map(({ value, author }) => [value, author]));
  const written = everything.replaceAll(/01890000-[\da-f-]{27}/g, '');

  it.each([
    ['a title before a name', /\b(?:Mr|Mrs|Ms|Miss|Dr|Cllr|PC|PCSO|Sgt|Insp)\.? [A-Z][a-z]+/],
    ['a date of birth', /\b(?:born|DOB|date of birth|aged \d)/i],
    ['a telephone number', /\b0\d{2,4}[\s-]?\d{3}[\s-]?\d{3,4}\b/],
    ['a postcode', /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/],
    ['an email address', /\S+@\S+\.\S+/],
    ['a crime count or share', /\d+(?:\.\d+)? ?(?:%|per cent|crimes|offences|incidents|victims)/i],
  ])('holds nothing that looks like %s', (_, pattern) => {
    expect(pattern.exec(written)?.[0]).toBeUndefined();
  });

  it('says on the partnership itself that it is illustrative', () => {
    expect(entriesOf('partnership').map(({ value }) => value.notice)).toEqual([
      expect.stringContaining('Illustrative sample'),
    ]);
  });
});

import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { recordsFrom } from '#domain/versions/records.ts';
import { takeSnapshot } from '#domain/snapshots/takeSnapshot.ts';
import type { SnapshotFile } from '#domain/snapshots/snapshotFile.ts';
import { REPORT_FORMATS, type ReportFormat } from '#reports/making/formats.ts';
import { anInstant } from '../builders.ts';
import { anId } from '../planBuilders.ts';
import { readPdf } from '../readers/readPdf.ts';
import { squeezed } from '../readers/reportTexts.ts';
import { aReportOf, drawingsOf, write } from '../readers/reports.ts';
import { fictionalSnapshot, maidstoneSnapshot } from '../sampleSnapshots.ts';
import { sentencesIn } from '../sentences.ts';

/** The same plan for the public, a quarter later, by somebody whose name is not for it either. */
async function inPublic({ snapshot }: SnapshotFile): Promise<SnapshotFile> {
  const taken = await takeSnapshot(
    snapshot.content,
    { title: 'For all', meeting: '', notes: '', edition: 'public', marking: 'official' },
    {
      ...{ number: 4, asAt: snapshot.asAt, now: anInstant(45), appVersion: '0.1.0' },
      author: { name: 'Somebody by name', agency: 'Example Council' },
    },
  );
  return { id: anId('snapshot', 4), snapshot: taken };
}

const [maidstone, marlhaven] = await Promise.all([maidstoneSnapshot(), fictionalSnapshot()]);
const SAMPLES = [
  ['Maidstone', maidstone, await inPublic(maidstone)],
  ['Marlhaven', marlhaven, await inPublic(marlhaven)],
] as const;

/** Between them they have the sections with texts; all reports are asked in `leftOut.test.ts`. */
const KINDS = ['public', 'year-end'] as const;

/** Every part of a file as text, those of workbooks within it too, and what a PDF says of itself. */
async function allIn(format: ReportFormat, bytes: Uint8Array): Promise<string> {
  if (format === 'html') return strFromU8(bytes);
  if (format === 'pdf') {
    const { pages, bookmarks, info, trees } = await readPdf(bytes);
    return [...pages, ...bookmarks, JSON.stringify(info), JSON.stringify(trees)].join('\n');
  }
  return partsOf(bytes).join('\n');
}

const partsOf = (bytes: Uint8Array): readonly string[] =>
  Object.entries(unzipSync(bytes)).flatMap(([name, part]) => [
    name,
    ...(/\.(?:xlsx|zip)$/.test(name) ? partsOf(part) : [strFromU8(part)]),
  ]);

const unescaped = (text: string) =>
  text
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', '’')
    .replaceAll('&#39;', '’')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

describe.each(SAMPLES)('of a public edition of %s', (_, full, file) => {
  const kept = [...sentencesIn(file.snapshot.content)].join('\n');
  const out = [...sentencesIn(full.snapshot.content)].filter((one) => !kept.includes(one));
  const squeezedOut = out.map((sentence) => [sentence, squeezed(sentence)] as const);

  it.each(REPORT_FORMATS)(
    'no %s has a sentence or a name that was left out, in its text, its sheets or its metadata',
    async (format) => {
      // Compared with a full snapshot of before, which holds all that may not be said.
      for (const kind of KINDS) {
        const made = aReportOf(file, kind, full);
        const text = await allIn(format, await write(format, made, drawingsOf(made.report)));
        const read = squeezed(unescaped(text));

        expect(squeezedOut.filter(([, words]) => read.includes(words))).toEqual([]);
        expect(read).not.toMatch(/Somebodybyname|OFFICIAL-SENSITIVE/);
        // The page draws the pictures, with their marking: here are others in their place.
        if (format !== 'pictures') expect(read).toContain('Publicversion');
      }
    },
    60_000,
  );

  it('the same is found in files of the full snapshot: the search is no idle one', async () => {
    const made = aReportOf(full, 'board-pack');
    const read = squeezed(unescaped(await allIn('html', await write('html', made))));

    expect(squeezedOut.filter(([, words]) => read.includes(words)).length).toBeGreaterThan(3);
  });
});

it('says of no hidden figure of Marlhaven anything but that it is not shown', async () => {
  const [, , file] = SAMPLES[1];
  const { indicator, measurement } = recordsFrom(file.snapshot.content);
  const hidden = [...measurement.values()].filter(({ value }) => value.flag === 'suppressed');
  expect(hidden.length).toBeGreaterThan(5);
  expect(hidden.every(({ value }) => value.value === null && value.count === null)).toBe(true);
  const names = new Set(
    hidden.map(({ value }) => indicator.get(value.indicator)?.value.name ?? ''),
  );

  const made = aReportOf(file, 'scorecard');
  const tables = partsOf(await write('csv', made)).flatMap(
    (part) => Papa.parse<string[]>(part).data,
  );
  const latest = tables.filter((row) =>
    row.some((cell) => [...names].some((name) => cell.includes(name))),
  );
  expect(latest.length).toBeGreaterThan(0);
  expect(latest.some((row) => row.some((cell) => /not shown/i.test(cell)))).toBe(true);
});

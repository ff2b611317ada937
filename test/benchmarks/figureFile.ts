import { createReadStream, createWriteStream, openAsBlob } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import Papa from 'papaparse';
import { collectFigures, surveyFigures } from '#imports/official/readFigures.ts';
import { rounded } from './statistics.ts';

/** Reading a large file of official figures, against Papa alone that does nothing with the rows. */
export interface FigureFile {
  readonly megabytes: number;
  readonly rows: number;
  readonly surveyMs: number;
  readonly collectMs: number;
  readonly papaAloneMs: number;
  /** Above what was in use before, at its most. */
  readonly peakMegabytes: number;
  readonly papaPeakMegabytes: number;
}

const HEADER =
  'Financial Year,Financial Quarter,Police Force,CSP Name,Offence Description,Offence Group,Offence Subgroup,Offence Code,Offence Count\n';

const BYTES = 100 * 1024 * 1024;

/** As the Home Office has it: each offence in each area and quarter, until there is enough. */
function* rowsOfHomeOffice(): Generator<string> {
  yield HEADER;
  let written = HEADER.length;
  for (let year = 2002; ; year += 1) {
    for (let quarter = 1; quarter <= 4; quarter += 1) {
      for (let area = 0; area < 310; area += 1) {
        let text = '';
        for (let code = 1; code <= 120; code += 1) {
          const next = String((year % 100) + 1).padStart(2, '0');
          const count = (area * 31 + code * 17 + quarter) % 400;
          text += `${year}/${next},${quarter},Force ${area % 43},Area ${area},Offence of kind ${code},Group ${code % 10},Subgroup ${code % 30},${code}A,${count}\n`;
        }
        yield text;
        written += text.length;
        if (written >= BYTES) return;
      }
    }
  }
}

const MEGABYTE = 1024 * 1024;

/** Milliseconds and the most memory in use meanwhile, sampled as it goes. */
async function watched<Made>(work: (sample: () => void) => Promise<Made>) {
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let peak = before;
  const sample = () => {
    peak = Math.max(peak, process.memoryUsage().rss);
  };
  const start = performance.now();
  const made = await work(sample);
  const ms = performance.now() - start;
  sample();
  return { made, ms: Math.round(ms), peak: rounded((peak - before) / MEGABYTE) };
}

export async function measureFigureFile(): Promise<FigureFile> {
  const folder = await mkdtemp(join(tmpdir(), 'figures-'));
  const path = join(folder, 'prc-csp.csv');
  try {
    await pipeline(rowsOfHomeOffice, createWriteStream(path));
    const { size } = await stat(path);
    const files = [{ name: 'prc-csp.csv', content: await openAsBlob(path) }];
    const answers = { period: null, columns: {} };
    const { signal } = new AbortController();
    const survey = await watched((onProgress) =>
      surveyFigures(files, answers, { onProgress, signal }),
    );
    const wanted = {
      areas: new Set(['Area 7', 'Area 8']),
      series: new Set(['Offence of kind 5 (5A)', 'All rows of: Group 5']),
    };
    const collect = await watched((onProgress) =>
      collectFigures(files, answers, wanted, { onProgress, signal }),
    );
    const papa = await watched((sample) => papaAlone(path, sample));
    if (!survey.made.ok || !collect.made.ok || collect.made.value.points.length === 0) {
      throw new Error('Nothing was read');
    }
    return {
      megabytes: rounded(size / MEGABYTE),
      rows: survey.made.value.rows,
      ...{ surveyMs: survey.ms, collectMs: collect.ms, papaAloneMs: papa.ms },
      ...{ peakMegabytes: Math.max(survey.peak, collect.peak), papaPeakMegabytes: papa.peak },
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function papaAlone(path: string, sample: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    Papa.parse<string[]>(createReadStream(path), {
      chunk: sample,
      complete: () => resolve(),
      error: reject,
    });
  });
}

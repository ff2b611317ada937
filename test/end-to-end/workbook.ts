import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

/** What a cell holds, as a program that is not ours reads it. A day is said as 2018-01-12. */
export type Held = string | number | null;

/** The rows of each sheet, by its name. */
export type Workbook = Readonly<Record<string, readonly (readonly Held[])[]>>;

/** A whole number of days since then is a day in a spreadsheet. */
const DAY_NOUGHT = Date.UTC(1899, 11, 30);

/** Reads a workbook from its parts, with nothing but what Node has. */
export function readWorkbook(path: string): Workbook {
  const parts = unzip(readFileSync(path));
  const part = (name: string) => parts.get(name)?.toString('utf8') ?? '';
  const shared = all(part('xl/sharedStrings.xml'), /<si>(.*?)<\/si>/gs).map(([, item = '']) =>
    textIn(item),
  );
  const isDay = dayStyles(part('xl/styles.xml'));
  const names = all(part('xl/workbook.xml'), /<sheet [^>]*name="([^"]*)"/g);
  return Object.fromEntries(
    names.map(([, name = ''], at) => [
      name,
      rowsIn(part(`xl/worksheets/sheet${at + 1}.xml`), shared, isDay),
    ]),
  );
}

function rowsIn(xml: string, shared: readonly string[], isDay: readonly boolean[]) {
  const rows: Held[][] = [];
  for (const [, attributes = '', cells = ''] of all(xml, /<row ([^>]*)>(.*?)<\/row>/gs)) {
    const row: Held[] = [];
    rows[Number(/r="(\d+)"/.exec(attributes)?.[1]) - 1] = row;
    for (const [, cell = '', content = ''] of all(cells, /<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
      const letters = /r="([A-Z]+)/.exec(cell)?.[1] ?? 'A';
      const value = /<v>(.*?)<\/v>/s.exec(content)?.[1];
      const style = Number(/s="(\d+)"/.exec(cell)?.[1] ?? 0);
      row[columnOf(letters)] = held(value, /t="s"/.test(cell), style);
    }
  }
  return Array.from(rows, (row) => Array.from(row ?? [], (value) => value ?? null));

  function held(value: string | undefined, isShared: boolean, style: number): Held {
    if (value === undefined) return null;
    if (isShared) return shared[Number(value)] ?? null;
    const number = Number(value);
    return isDay[style] ? dayOfSerial(number) : number;
  }
}

const dayOfSerial = (serial: number) =>
  new Date(DAY_NOUGHT + Math.round(serial * 1440) * 60_000).toISOString().slice(0, 10);

/** Which of the looks of a workbook show a number as a day. */
function dayStyles(xml: string): readonly boolean[] {
  const formats = new Map(
    all(xml, /<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g).map(([, id, code]) => [id, code]),
  );
  const looks = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(xml)?.[1] ?? '';
  return all(looks, /<xf numFmtId="(\d+)"/g).map(([, id]) =>
    (formats.get(id) ?? '').startsWith('dd/mm/yyyy'),
  );
}

const columnOf = (letters: string) =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const textIn = (xml: string) =>
  all(xml, /<t[^>]*>(.*?)<\/t>/gs)
    .map(([, text = '']) => text)
    .join('')
    .replaceAll(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)];

/** The files in an archive, by the list at its end. */
function unzip(archive: Buffer): ReadonlyMap<string, Buffer> {
  const end = archive.lastIndexOf(Buffer.from('504b0506', 'hex'));
  const files = new Map<string, Buffer>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const method = archive.readUInt16LE(at + 10);
    const packed = archive.readUInt32LE(at + 20);
    const [name, extra, comment] = [28, 30, 32].map((place) => archive.readUInt16LE(at + place));
    const local = archive.readUInt32LE(at + 42);
    const path = archive.toString('utf8', at + 46, at + 46 + (name ?? 0));
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const content = archive.subarray(start, start + packed);
    files.set(path, method === 0 ? content : inflateRawSync(content));
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return files;
}

const PYTHONS = ['/usr/bin/python3', 'python3'] as const;

const SCRIPT = `
import sys, json, datetime, openpyxl
def said(value):
    return value.date().isoformat() if isinstance(value, datetime.datetime) else value
book = openpyxl.load_workbook(sys.argv[1])
for sheet in book:
    for row in sheet.iter_rows():
        for cell in row:
            assert cell.data_type != 'f', f'{sheet.title}!{cell.coordinate} is a formula'
print(json.dumps({sheet.title: [[said(value) for value in row] for row in sheet.iter_rows(values_only=True)] for sheet in book}))
`;

/** The same by openpyxl, which also looks for formulas; `null` where this machine has none. */
export function readByOpenpyxl(path: string): Workbook | null {
  const python = PYTHONS.find(
    (one) => spawnSync(one, ['-c', 'import openpyxl'], { stdio: 'ignore' }).status === 0,
  );
  if (!python) return null;
  const options = { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 } as const;
  return JSON.parse(execFileSync(python, ['-c', SCRIPT, path], options)) as Workbook;
}

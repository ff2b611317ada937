import type { CellValue } from 'hucre/xlsx';
import { refuse, accept, type Result } from '#domain/result.ts';
import type { FileProblem, Reading, ReadRows } from './rows.ts';

/**
 * A workbook is unpacked as a whole. The Home Office's own comes to 1.4 GB then: it is refused with
 * words, and a CSV file of the sheet is read instead.
 */
const LARGEST_WORKBOOK = 12 * 1024 * 1024;

/**
 * Reads the sheets of a workbook one after the other; each begins at row 1 again.
 *
 * @param onSheet told before the rows of each
 */
export async function sheetRows(
  file: Blob,
  { onRow, onProgress, signal }: Reading,
  onSheet: (name: string) => void,
): Promise<Result<ReadRows, FileProblem>> {
  if (file.size > LARGEST_WORKBOOK) return refuse({ kind: 'sheet-too-large', bytes: file.size });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const sheets = await readSheets(bytes).catch(() => null);
  signal.throwIfAborted();
  if (!sheets) return refuse({ kind: 'sheet-damaged' });
  let rows = 0;
  for (const { name, rows: cells } of sheets) {
    onSheet(name);
    for (const [index, row] of cells.entries()) onRow(row.map(textOf), index + 1);
    rows += cells.length;
  }
  onProgress(file.size);
  return accept({ rows, cutAt: null, isMixedEncoding: false, hasNoLastLineBreak: false });
}

async function readSheets(bytes: Uint8Array) {
  // Both are zip archives; the first entry of an ODS is its type, not packed.
  const isOds = new TextDecoder('latin1').decode(bytes.subarray(0, 120)).includes('opendocument');
  const { sheets } = isOds
    ? await (await import('hucre/ods')).readOds(bytes)
    : await (await import('hucre/xlsx')).readXlsx(bytes);
  return sheets;
}

/** Days as 2017-10-31; the rest as it reads. */
function textOf(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.toISOString().slice(0, 10);
  return String(value);
}

/**
 * The cells of what was copied from a spreadsheet: tabs part columns, line breaks rows. A cell with a
 * line break or a tab in it comes in quotes, with its own quotes doubled.
 *
 * @returns rows in which something stands, each with its number from 1
 */
export function pastedCells(
  text: string,
): readonly { readonly row: number; readonly cells: readonly string[] }[] {
  const rows: string[][] = [['']];
  let isQuoted = false;
  const plain = text.replaceAll(/\r\n?/g, '\n');
  for (let at = 0; at < plain.length; at += 1) {
    const mark = plain.charAt(at);
    const row = rows.at(-1) ?? [];
    const cell = row.at(-1) ?? '';
    if (mark === '"' && isQuoted && plain.charAt(at + 1) === '"') {
      at += 1;
      row[row.length - 1] = `${cell}"`;
    } else if (mark === '"' && (isQuoted || cell === '')) isQuoted = !isQuoted;
    else if (mark === '\t' && !isQuoted) row.push('');
    else if (mark === '\n' && !isQuoted) rows.push(['']);
    else row[row.length - 1] = cell + mark;
  }
  return rows
    .map((cells, index) => ({ row: index + 1, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}

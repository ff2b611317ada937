import type { Refused } from '#queries/importFigures.ts';
import { csvText } from '#reports/csv/csvText.ts';
import { Button } from '#ui/Button.tsx';
import { Folded } from '#ui/Folded.tsx';
import { saveFile } from '#ui/saveFile.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import { sayNumberOf } from '#ui/words.ts';
import styles from './ImportFigures.module.css';
import { REFUSAL_WORDS } from './words.ts';

interface RefusedRowsProps {
  readonly refused: readonly Refused[];
}

interface Line {
  readonly row: string;
  readonly says: string;
  readonly reason: string;
}

const TITLES = { row: 'Row', says: 'It says', reason: 'Why it was not taken' } as const;
const COLUMNS = (['row', 'says', 'reason'] as const).map((part) => ({
  ...{ title: TITLES[part], kind: 'text' as const, read: (line: Line) => line[part] },
}));

/** So many of each reason are on the page; the file has them all. */
const SHOWN_ROWS = 20;

/** Each reason with its count, and the first rows of it as a person finds them in the file. */
export function RefusedRows({ refused }: RefusedRowsProps) {
  const rows = refused.reduce((sum, one) => sum + one.rows, 0);
  const lines = refused.flatMap((one) => linesOf(one, SHOWN_ROWS));
  const save = () => {
    const all = refused.flatMap((one) => linesOf(one, one.first.length));
    saveFile('refused-rows.csv', [csvText({ columns: COLUMNS, rows: all })], 'text/csv');
  };
  return (
    <Folded title="rows not taken" count={rows}>
      {() => (
        <div className={styles.table}>
          <DataTable
            caption="Rows that were not taken"
            isCaptionHidden
            columns={COLUMNS}
            rows={lines}
            rowKey={({ row, reason }) => `${row} ${reason}`}
          />
          <div className={styles.buttons}>
            <Button icon="download" onClick={save}>
              Save them as CSV
            </Button>
          </div>
        </div>
      )}
    </Folded>
  );
}

function linesOf({ reason, rows, first }: Refused, most: number): readonly Line[] {
  const named = first
    .slice(0, most)
    .map(({ row, says }) => ({ row, says, reason: REFUSAL_WORDS[reason] }));
  const more = rows - named.length;
  if (more === 0) return named;
  return [
    ...named,
    { row: `${sayNumberOf(more, 'more row')}`, says: '', reason: REFUSAL_WORDS[reason] },
  ];
}

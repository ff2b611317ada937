import type { PlannedPoint } from '#domain/indicators/planImport.ts';
import { sayPeriod } from '#domain/indicators/periodSteps.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import type { TableColumn } from '#ui/table/column.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import { sayList, sayNumber, sayNumberOf } from '#ui/words.ts';
import styles from './ImportFigures.module.css';
import type { Preview } from './preview.ts';
import { FATE_WORDS, FLAG_WORDS } from './words.ts';

interface PreviewImportProps {
  readonly preview: Preview;
  readonly isPending: boolean;
  readonly onImport: () => void;
  readonly onBack: () => void;
}

/** Every figure that would be written, old beside new, before anything is. */
export function PreviewImport({ preview, isPending, onImport, onBack }: PreviewImportProps) {
  const { planned } = preview;
  const count = (fate: PlannedPoint['fate']) => planned.filter((one) => one.fate === fate).length;
  const writes = count('new') + count('changed');
  const parts = [
    count('new') > 0 && `${sayNumber(count('new'))} new`,
    count('changed') > 0 && `${sayNumber(count('changed'))} put right`,
    count('unchanged') > 0 && `${sayNumber(count('unchanged'))} as they stand`,
    count('refused') > 0 && `${sayNumber(count('refused'))} refused`,
  ].filter((part) => part !== false);
  return (
    <div className={styles.table}>
      {planned.length === 0 ? (
        <Notice kind="warning" title="No figures">
          <p>The file has none of these series for these areas. Choose others.</p>
        </Notice>
      ) : (
        <p>
          {sayNumberOf(planned.length, 'figure')}: {sayList(parts)}.{' '}
          {writes === 0 && 'The import would change nothing.'}
        </p>
      )}
      <DataTable
        caption="Figures of the file"
        columns={columnsOf(preview)}
        rows={planned}
        rowKey={(one) => `${one.indicator} ${one.point.series} ${sayPeriod(one.point.period)}`}
        isLong={planned.length > 200}
        empty={<span />}
      />
      <div className={styles.buttons}>
        {writes > 0 && (
          <Button look="primary" isPending={isPending} onClick={onImport}>
            Import {sayNumberOf(writes, 'figure')}
          </Button>
        )}
        <Button onClick={onBack}>Choose other series</Button>
      </div>
    </div>
  );
}

const sayValue = (value: number | null) => (value === null ? 'Not known' : sayNumber(value));

const columnsOf = ({ names }: Preview): readonly TableColumn<PlannedPoint>[] => [
  { title: 'Indicator', read: ({ indicator }) => names.get(indicator) ?? '', width: 'wide' },
  {
    title: 'Period',
    read: ({ point }) => sayPeriod(point.period),
    isRowHead: true,
    width: 'narrow',
  },
  {
    title: 'Stands now',
    read: (one) => ('before' in one ? sayValue(one.before.value.value) : ''),
    ...{ isNumber: true, width: 'narrow' },
  },
  {
    title: 'In the file',
    read: ({ point }) => sayValue(point.value),
    ...{ isNumber: true, width: 'narrow' },
  },
  { title: 'What happens', read: ({ fate }) => FATE_WORDS[fate], width: 'narrow' },
  {
    title: 'Flag and note',
    read: ({ point }) => [FLAG_WORDS[point.flag], point.note].filter(Boolean).join('. '),
    width: 'wide',
  },
  { title: 'Where in the file', read: ({ point }) => point.row, width: 'medium' },
];

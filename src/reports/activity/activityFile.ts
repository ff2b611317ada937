import { type ChangeRow, changeRows } from '#domain/activity/changeRows.ts';
import { nameFile } from '#domain/fileName.ts';
import type { Provenance } from '#domain/pack/provenance.ts';
import type { Change } from '#domain/versions/changes.ts';
import { sayMarking } from '#ui/partnershipWords.ts';
import { sayAsAt, sayWhose } from '#ui/provenanceWords.ts';
import { sayWhatWasDone } from '#ui/records/changeSentence.ts';
import { sayFieldOf, toldFields } from '#ui/records/fieldWords.ts';
import { KIND_WORDS } from '#ui/records/kindWords.ts';
import { type Saying, sayValueOf } from '#ui/records/valueWords.ts';
import type { ReportColumn } from '../column.ts';
import { csvText } from '../csv/csvText.ts';

interface Making {
  readonly saying: Saying;
  /** `null` while there is no partnership. */
  readonly provenance: Provenance | null;
}

/** Changes as a CSV file: a line for each field of each, with what it said before and after. */
export function activityFile(
  changes: readonly Change[],
  { saying, provenance }: Making,
): { readonly name: string; readonly text: string } {
  const told = changes.map((change) => ({
    ...change,
    fields: toldFields(change.kind, change.fields),
  }));
  const above = provenance
    ? [
        sayMarking(saying.words, provenance.marking),
        `${sayWhose(provenance)}: activity`,
        sayAsAt(provenance),
        provenance.notice,
      ]
    : [];
  const text = csvText({
    above: above.filter(Boolean),
    columns: columnsOf(saying),
    rows: changeRows(told),
  });
  const about = [provenance?.shortName ?? '', provenance?.planYear ?? ''];
  const which = `activity as at ${provenance?.asAt ?? 'today'}`;
  return { name: nameFile({ about, which, ending: '.csv' }), text };
}

function columnsOf(saying: Saying): readonly ReportColumn<ChangeRow>[] {
  const { names } = saying;
  const valueOf = ({ change, field }: ChangeRow, which: 'before' | 'after') =>
    field === null ? '' : sayValueOf(change.kind, field.field, field[which], saying);
  return [
    { title: 'Written', kind: 'moment', read: ({ change }) => change.writtenAt },
    { title: 'Came to this device', kind: 'moment', read: ({ change }) => change.receivedAt },
    { title: 'Who', kind: 'text', read: ({ change }) => change.author.name },
    { title: 'Agency', kind: 'text', read: ({ change }) => change.author.agency },
    { title: 'What was done', kind: 'text', read: ({ change }) => sayWhatWasDone(change, names) },
    { title: 'Kind', kind: 'text', read: ({ change }) => KIND_WORDS[change.kind].one },
    {
      title: 'Action',
      kind: 'text',
      read: ({ change }) => (change.action && names.get(change.action)) ?? '',
    },
    {
      title: 'Field',
      kind: 'text',
      read: ({ change, field }) => (field ? sayFieldOf(change.kind, field.field) : ''),
    },
    {
      title: 'Before',
      kind: 'text',
      read: (row) => (row.change.how === 'created' ? '' : valueOf(row, 'before')),
    },
    { title: 'After', kind: 'text', read: (row) => valueOf(row, 'after') },
  ];
}

import type { RecordId } from '../ids.ts';
import type { Alignment, PriorityLineage } from '../records/priority.ts';
import { plainText } from '../text.ts';
import type { textReaders } from './readers.ts';

/** A step of a priority's line, as it stands in the form. */
export interface LineageRow {
  readonly how: PriorityLineage['how'];
  /** A priority's or a theme's id, as `how` asks for; empty where none was chosen. */
  readonly other: string;
  /** Empty where it is not known. */
  readonly planYear: string;
}

export type LinkField =
  | `lineage.${number}.other`
  | `alignment.${number}.withWhat`
  | `alignment.${number}.source`;

export type LinkProblem =
  | 'other-missing'
  | 'lineage-twice'
  | 'with-what-missing'
  | 'source-missing'
  | 'text-too-long';

type Add = (field: LinkField, kind: LinkProblem) => void;

export const BLANK_LINEAGE: LineageRow = { how: 'renamed-from', other: '', planYear: '' };
export const BLANK_ALIGNMENT: Alignment = { withWhat: '', source: '' };

/** Whether a step leads to or from a theme, and not another priority. */
export const isOfTheme = (how: PriorityLineage['how']): boolean =>
  how === 'was-theme' || how === 'became-theme';

export const draftOfLineage = (lineage: readonly PriorityLineage[]): readonly LineageRow[] =>
  lineage.map(({ how, other, planYear }) => ({ how, other, planYear: planYear ?? '' }));

/** A row without anything chosen in it is no row. @param add is told what is wrong */
export function readLineage(
  rows: readonly LineageRow[],
  isThere: (row: LineageRow) => boolean,
  add: Add,
): readonly PriorityLineage[] {
  return rows.flatMap((row, at): readonly PriorityLineage[] => {
    const { how, other, planYear } = row;
    if (other === '' && planYear === '') return [];
    const field = `lineage.${at}.other` as const;
    if (!isThere(row)) add(field, 'other-missing');
    const isTwice = rows.slice(0, at).some((one) => one.how === how && one.other === other);
    if (isTwice && other !== '') add(field, 'lineage-twice');
    return [
      {
        how,
        other: other as PriorityLineage['other'],
        planYear: planYear === '' ? null : (planYear as RecordId<'plan-year'>),
      },
    ];
  });
}

/** A row in which nothing was typed is no row. An alignment without its source could be anybody's. */
export function readAlignment(
  rows: readonly Alignment[],
  read: ReturnType<typeof textReaders<LinkField>>,
  add: Add,
): readonly Alignment[] {
  return rows.flatMap((row, at) => {
    if (plainText(row.withWhat) === '' && plainText(row.source) === '') return [];
    const withWhat = read.line(`alignment.${at}.withWhat`, row.withWhat);
    if (withWhat === '') add(`alignment.${at}.withWhat`, 'with-what-missing');
    const source = read.line(`alignment.${at}.source`, row.source);
    if (source === '') add(`alignment.${at}.source`, 'source-missing');
    return [{ withWhat, source }];
  });
}

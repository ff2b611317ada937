import type { RecordId } from '#domain/ids.ts';
import { REPORT_FORMATS, type ReportFormat } from '#reports/making/formats.ts';
import {
  REPORT_TITLES,
  type ReportChoice,
  type ReportKind,
  USUAL_SECTIONS,
} from '#reports/model/kinds.ts';
import type { Edition } from '#domain/records/snapshot.ts';
import { NO_FORMATS, NO_SECTIONS, NO_TITLE, NOT_PUBLIC } from './words.ts';

/** All that is chosen before the files are made. */
export interface PackDraft extends ReportChoice {
  readonly formats: readonly ReportFormat[];
  /** What changed since it; `null` for since the board last met. */
  readonly earlier: RecordId<'snapshot'> | null;
}

/** A report as it usually is: with its sections, a cover, in every format. */
export const usualPack = (kind: ReportKind): PackDraft => ({
  kind,
  title: REPORT_TITLES[kind],
  sections: USUAL_SECTIONS[kind],
  hasCover: kind !== 'subgroup-plan',
  subgroup: null,
  formats: REPORT_FORMATS,
  earlier: null,
});

/** Every problem at once, in the order of the page. @param edition of the snapshot it is made from */
export function problemsOf(
  { kind, title, sections, formats }: PackDraft,
  edition: Edition,
): readonly string[] {
  return [
    ...(kind === 'public' && edition !== 'public' ? [NOT_PUBLIC] : []),
    ...(title.trim() === '' ? [NO_TITLE] : []),
    ...(sections.length === 0 ? [NO_SECTIONS] : []),
    ...(formats.length === 0 ? [NO_FORMATS] : []),
  ];
}

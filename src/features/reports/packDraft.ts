import type { RecordId } from '#domain/ids.ts';
import { REPORT_FORMATS, type ReportFormat } from '#reports/making/formats.ts';
import {
  REPORT_KINDS,
  REPORT_TITLES,
  type ReportChoice,
  type ReportKind,
  SECTION_KINDS,
  USUAL_SECTIONS,
} from '#reports/model/kinds.ts';
import type { ReportTemplate } from '#domain/records/reportTemplate.ts';
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

/** What a template keeps of a choice: not whose plans, nor since when, which each meeting says anew. */
export const templateOf = ({
  kind,
  title,
  sections,
  formats,
  hasCover,
}: PackDraft): Omit<ReportTemplate, 'name'> => ({ kind, title, sections, formats, hasCover });

/** The choice that a template keeps; what this app does not know of it is left out. */
export function fromTemplate(template: ReportTemplate): PackDraft {
  const kind = REPORT_KINDS.find((one) => one === template.kind) ?? 'board-pack';
  return {
    ...usualPack(kind),
    ...{ title: template.title, hasCover: template.hasCover },
    sections: template.sections.flatMap((name) => SECTION_KINDS.find((one) => one === name) ?? []),
    formats: REPORT_FORMATS.filter((format) => template.formats.includes(format)),
  };
}

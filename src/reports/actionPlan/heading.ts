import type { PlanReport } from '#domain/pack/planReport.ts';
import type { Provenance } from '#domain/pack/provenance.ts';
import { sayDelivery } from '#ui/planWords.ts';
import { sayAsAt, saySource, sayWhose } from '#ui/provenanceWords.ts';
import { sayMarking, type Words } from '#ui/partnershipWords.ts';

/** Whose plan a file holds, and how much of it. */
export interface PlanHeading {
  readonly provenance: Provenance;
  /** What the partnership calls its statuses and markings. */
  readonly words: Words;
  /** "Action plan: Mental Health" */
  readonly title: string;
  /** What the table on screen was narrowed to; empty where it was not. */
  readonly narrowed: string;
}

/** What stands at the head of every sheet, in two lines. */
export const headOfSheet = ({
  provenance,
  words,
  title,
  narrowed,
}: PlanHeading): readonly string[] => [
  [sayMarking(words, provenance.marking), sayWhose(provenance), title, narrowed]
    .filter(Boolean)
    .join(' · '),
  [sayAsAt(provenance), saySource(provenance), provenance.notice].filter(Boolean).join(' · '),
];

/** The same a line each, with the sentence that the screen has. */
export function headOfText(heading: PlanHeading, report: PlanReport): readonly string[] {
  const { provenance, words, title, narrowed } = heading;
  return [
    sayMarking(words, provenance.marking),
    sayWhose(provenance),
    title,
    narrowed,
    sayAsAt(provenance),
    saySource(provenance),
    provenance.notice,
    sayDelivery(words, report.counts, report.asAt, report.closedPeriod),
  ].filter(Boolean);
}

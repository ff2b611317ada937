import type { FigureLayout } from '#domain/indicators/candidatePoint.ts';
import type { IsoDate } from '#domain/ids.ts';
import type { MeasuredPeriod } from '#domain/records/measurement.ts';

interface QualityNote {
  readonly layout: FigureLayout;
  readonly areas: readonly string[];
  readonly from: IsoDate;
  readonly words: string;
}

/** What publishers say of their figures on a sheet of notes, which a file of rows has lost. */
const NOTES: readonly QualityNote[] = [
  {
    // Notes of prc-csp-mar2021-mar2026-tables-230726.ods, Home Office, 23 July 2026.
    layout: 'home-office-csp',
    areas: ['Maidstone', 'Medway', 'Tonbridge and Malling', 'Dartford and Gravesham'].concat(
      'Tunbridge Wells',
    ),
    from: '2024-01-01' as IsoDate,
    words:
      'Home Office: due to IT issues in Kent, crime of this area is recorded under an unassigned group from 2024 onwards. Not a fall.',
  },
];

/** @returns the note that makes a figure one of `unassigned`; `null` where none does */
export function unassignedNote(
  layout: FigureLayout,
  area: string,
  { end }: MeasuredPeriod,
): string | null {
  if (/^unassigned\b/i.test(area)) return 'Recorded by the police, and placed in no area.';
  const note = NOTES.find(
    ({ layout: of, areas, from }) => of === layout && areas.includes(area) && end >= from,
  );
  return note?.words ?? null;
}

import type { AddedFigure } from '#domain/indicators/addMeasurements.ts';
import { sayPeriod } from '#domain/indicators/periodSteps.ts';
import type { Measurement } from '#domain/records/measurement.ts';
import { DATA_FLAG_WORDS } from '#ui/evidenceWords.ts';
import { sayValue } from '#ui/indicatorWords.ts';
import type { TableColumn } from '#ui/table/column.ts';
import { NOT_GIVEN } from '#ui/words.ts';
import { FATE_WORDS } from './edit/words.ts';

/** Of figures that are about to be kept: what stands there, and what would. */
export const previewColumns = (unit: string): readonly TableColumn<AddedFigure>[] => {
  const say = ({ value, flag }: Measurement) =>
    value === null ? DATA_FLAG_WORDS[flag] : sayValue(value, unit);
  return [
    { title: 'Period', read: ({ measurement }) => sayPeriod(measurement.period), isRowHead: true },
    { title: 'Now', read: ({ before }) => (before ? say(before) : NOT_GIVEN) },
    { title: 'Then', read: ({ measurement }) => say(measurement) },
    { title: 'What it does', read: ({ fate }) => FATE_WORDS[fate], width: 'medium' },
  ];
};

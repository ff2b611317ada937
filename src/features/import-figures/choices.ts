import { inUse, type Records } from '#domain/versions/records.ts';
import { sayIndicator } from './words.ts';

export interface IndicatorChoice {
  readonly value: string;
  readonly label: string;
}

/** Indicators in use, by name. */
export const indicatorChoices = (records: Records): readonly IndicatorChoice[] =>
  inUse(records, 'indicator')
    .map(({ id, value }) => ({ value: id as string, label: sayIndicator(value) }))
    .toSorted((one, other) => one.label.localeCompare(other.label, 'en-GB'));

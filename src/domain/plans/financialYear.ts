import { isoDate } from '../calendar.ts';
import type { IsoDate } from '../ids.ts';

export interface FinancialYear {
  /** As it is said: 2017-18. */
  readonly label: string;
  readonly start: IsoDate;
  /** The last day, itself included. */
  readonly end: IsoDate;
}

/** The financial year that a day falls in: 1 April to 31 March. */
export function financialYearOf(day: IsoDate): FinancialYear {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const first = month >= 4 ? year : year - 1;
  const next = String((first + 1) % 100).padStart(2, '0');
  return {
    label: `${first}-${next}`,
    start: isoDate(first, 4, 1),
    end: isoDate(first + 1, 3, 31),
  };
}

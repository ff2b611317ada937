import type { DayProblem } from '#domain/calendar.ts';

/** Why a day that was typed could not be taken, in words that say what to do. */
export function sayDayProblem(problem: DayProblem): string {
  switch (problem) {
    case 'day-not-understood':
      return 'Enter the day like 12/01/2018';
    case 'day-not-in-calendar':
      return 'Enter a day that is in the calendar';
    case 'day-year-in-two-digits':
      return 'Enter the year in four digits, like 12/01/2018';
    case 'day-year-unlikely':
      return 'Check the year: no plan is that far away';
  }
}

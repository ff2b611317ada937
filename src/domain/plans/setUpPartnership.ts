import type { Agency, AgencyType } from '../records/agency.ts';
import type { Partnership } from '../records/partnership.ts';
import type { PlanYear, PlanYearState } from '../records/planYear.ts';
import { USUAL_SETTINGS } from '../records/partnership.ts';
import { accept, refuse, type Result } from '../result.ts';
import { nameKey } from '../structure/sameName.ts';
import { readYearDays, type YearDayProblem } from '../structure/yearDays.ts';
import { LONGEST_TITLE, plainText } from '../text.ts';
import type { Author } from '../versions/version.ts';
import { isCode } from './suggestCode.ts';

/** What has been typed, just as it stands in the form. A row that is blank is no row. */
export interface SetUpDraft {
  readonly name: string;
  readonly shortName: string;
  readonly area: string;
  readonly yourName: string;
  readonly yourAgency: string;
  readonly yearLabel: string;
  readonly yearStart: string;
  readonly yearEnd: string;
  readonly yearState: PlanYearState;
  readonly priorities: readonly PriorityRow[];
  readonly agencies: readonly AgencyRow[];
}

/** A priority and the subgroup that delivers it. The same title in two rows is one priority. */
export interface PriorityRow {
  readonly title: string;
  readonly subgroup: string;
  readonly code: string;
}

export interface AgencyRow {
  readonly name: string;
  readonly shortName: string;
  readonly type: AgencyType;
}

type PlainField = Exclude<keyof SetUpDraft, 'priorities' | 'agencies'>;

export type SetUpField =
  | PlainField
  | `priorities.${number}.${keyof PriorityRow}`
  | `agencies.${number}.${keyof AgencyRow}`;

export interface SetUpProblem {
  readonly field: SetUpField;
  readonly kind:
    | YearDayProblem
    | 'text-too-long'
    | 'name-missing'
    | 'year-label-missing'
    | 'priority-missing'
    | 'subgroup-missing'
    | 'subgroup-taken'
    | 'code-missing'
    | 'code-not-letters'
    | 'code-taken'
    | 'agency-missing'
    | 'agency-taken'
    | 'who-missing';
}

/** A partnership as it begins: nothing of it is recorded yet. */
export interface SetUp {
  readonly partnership: Partnership;
  readonly planYear: PlanYear;
  /** In order; each with a title, a subgroup's name and its code. */
  readonly priorities: readonly PriorityRow[];
  readonly agencies: readonly Agency[];
  readonly author: Author;
}

/** Days after a quarter's end in which an update is still in time. Can be changed in the settings. */
const USUAL_GRACE_DAYS = 10;

/** The partnership that was filled in, or every problem at once, in the order of the form. */
export function setUpPartnership(draft: SetUpDraft): Result<SetUp, readonly SetUpProblem[]> {
  const problems: SetUpProblem[] = [];
  const add = (field: SetUpField, kind: SetUpProblem['kind']) => {
    problems.push({ field, kind });
  };

  const name = needed('name', draft.name, 'name-missing');
  const shortName = line('shortName', draft.shortName);
  const area = line('area', draft.area);
  const yourName = needed('yourName', draft.yourName, 'who-missing');
  const yourAgency = line('yourAgency', draft.yourAgency);
  const label = needed('yearLabel', draft.yearLabel, 'year-label-missing');
  const typedDays = { start: draft.yearStart, end: draft.yearEnd };
  const { start, end } = readYearDays(typedDays, (which, kind) =>
    add(which === 'start' ? 'yearStart' : 'yearEnd', kind),
  );
  const priorities = readPriorities();
  const agencies = readAgencies();
  if (problems.length > 0 || !start || !end) return refuse(problems);

  const cycle = { reportingPeriod: 'quarter', graceDays: USUAL_GRACE_DAYS } as const;
  return accept({
    partnership: { name, shortName, area, ...cycle, ...USUAL_SETTINGS, notice: '' },
    planYear: { label, start, end, documentTitle: '', state: draft.yearState, adoption: [] },
    priorities,
    agencies,
    author: { name: yourName, agency: yourAgency },
  });

  function line(field: SetUpField, typed: string): string {
    const written = inOneLine(typed);
    if (written.length > LONGEST_TITLE) add(field, 'text-too-long');
    return written;
  }

  function needed(field: SetUpField, typed: string, kind: SetUpProblem['kind']): string {
    const written = line(field, typed);
    if (written === '') add(field, kind);
    return written;
  }

  function readPriorities(): readonly PriorityRow[] {
    const names = new Set<string>();
    const codes = new Set<string>();
    const rows = numbered(draft.priorities).filter(({ row }) =>
      hasWords(row.title, row.subgroup, row.code),
    );
    if (rows.length === 0) add('priorities.0.title', 'priority-missing');
    return rows.map(({ row, index }) => {
      const at = `priorities.${index}` as const;
      const title = needed(`${at}.title`, row.title, 'priority-missing');
      const subgroup = needed(`${at}.subgroup`, row.subgroup, 'subgroup-missing');
      if (isTaken(names, subgroup)) add(`${at}.subgroup`, 'subgroup-taken');
      const code = inOneLine(row.code).toUpperCase();
      if (code === '') add(`${at}.code`, 'code-missing');
      else if (!isCode(code)) add(`${at}.code`, 'code-not-letters');
      if (isTaken(codes, code)) add(`${at}.code`, 'code-taken');
      return { title, subgroup, code };
    });
  }

  function readAgencies(): readonly Agency[] {
    const names = new Set<string>();
    const rows = numbered(draft.agencies).filter(({ row }) => hasWords(row.name, row.shortName));
    return rows.map(({ row, index }) => {
      const at = `agencies.${index}` as const;
      const agency = needed(`${at}.name`, row.name, 'agency-missing');
      if (isTaken(names, agency)) add(`${at}.name`, 'agency-taken');
      const short = line(`${at}.shortName`, row.shortName);
      return { name: agency, shortName: short, type: row.type, predecessor: null };
    });
  }
}

const inOneLine = (typed: string) => plainText(typed).replaceAll(/\s+/g, ' ');

const hasWords = (...typed: readonly string[]) => typed.some((each) => plainText(each) !== '');

const numbered = <Row>(rows: readonly Row[]) => rows.map((row, index) => ({ row, index }));

/** Also takes it. A blank is no name. */
function isTaken(taken: Set<string>, name: string): boolean {
  const key = nameKey(name);
  const was = key !== '' && taken.has(key);
  taken.add(key);
  return was;
}

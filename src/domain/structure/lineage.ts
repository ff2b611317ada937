import { addDays } from '../calendar.ts';
import type { RecordId } from '../ids.ts';
import type { PriorityLineage } from '../records/priority.ts';
import { inUse, type Records } from '../versions/records.ts';
import { inYear, prioritiesOfYear } from './priorityOrder.ts';
import { allOf } from './others.ts';
import { nameKey } from './sameName.ts';

/** A priority, or a theme that was or became one, in the plan of one year. */
export interface LineageBox {
  readonly id: RecordId<'priority'> | RecordId<'theme'>;
  readonly kind: 'priority' | 'theme';
  readonly title: string;
}

export interface LineageYear {
  readonly id: RecordId<'plan-year'>;
  readonly label: string;
  /** Priorities in the order of the plan, then themes. */
  readonly boxes: readonly LineageBox[];
}

/** What became of something from one plan to the next. `same`: it has the title it had. */
export type LineageHow = 'same' | 'renamed' | 'split' | 'merged' | 'became-theme' | 'was-theme';

/** A box by the places of its year and of itself, each from 0. */
export interface LineageEnd {
  readonly year: number;
  readonly box: number;
}

export interface LineageLine {
  readonly how: LineageHow;
  readonly from: LineageEnd;
  readonly to: LineageEnd;
}

/** How the priorities of each plan came out of those of the one before. */
export interface Lineage {
  /** Plan years in use, in order. */
  readonly years: readonly LineageYear[];
  readonly lines: readonly LineageLine[];
  /** Priorities that no line leads to, of years whose year before is here: else nobody can say. */
  readonly isNew: readonly LineageEnd[];
  /** Boxes that no line leads on from, of any year but the last. */
  readonly ends: readonly LineageEnd[];
  /** What is recorded, and has no place among these years: the one end of it is in none of them. */
  readonly unplaced: readonly UnplacedStep[];
}

export interface UnplacedStep {
  readonly how: PriorityLineage['how'];
  readonly title: string;
  /** Empty where this device has no such record. */
  readonly other: string;
}

interface Step extends PriorityLineage {
  readonly self: RecordId<'priority'>;
}

export function lineageOf(records: Records): Lineage {
  const planYears = inUse(records, 'plan-year').toSorted((a, b) =>
    a.value.start < b.value.start ? -1 : 1,
  );
  const priorities = allOf(records, 'priority').filter(({ isRetired }) => !isRetired);
  const titles = planYears.map((year) =>
    prioritiesOfYear(priorities, year.id).map(({ id, value }): LineageBox => {
      return { id, kind: 'priority', title: inYear(value, year.id)?.title ?? '' };
    }),
  );
  const steps = priorities.flatMap(({ id: self, value }) =>
    value.lineage.map((step): Step => ({ ...step, self })),
  );
  const yearsOf = (id: string) =>
    titles.flatMap((boxes, year) => (boxes.some((box) => box.id === id) ? [year] : []));

  const placed = steps.map((step) => ({ step, years: yearsOfStep(step) }));
  const years = planYears.map(({ id, value }, year): LineageYear => {
    const themes = placed.flatMap(({ step, years: at }) =>
      at && isTheme(step) && themeYear(step, at) === year ? [step.other] : [],
    );
    const boxes = [...new Set(themes)].map((theme): LineageBox => {
      const title = records.theme.get(theme as RecordId<'theme'>)?.value.title ?? '';
      return { id: theme, kind: 'theme', title };
    });
    return { id, label: value.label, boxes: [...(titles[year] ?? []), ...boxes] };
  });
  const lines = [...goingOn(years), ...placed.flatMap(({ step, years: at }) => lineOf(step, at))];
  const hasLine = (side: 'from' | 'to', end: LineageEnd) =>
    lines.some((line) => line[side].year === end.year && line[side].box === end.box);
  const all = years.flatMap(({ boxes }, year) =>
    boxes.map(({ kind }, box) => ({ kind, end: { year, box } })),
  );
  return {
    years,
    lines,
    isNew: all
      .filter(({ kind, end }) => kind === 'priority' && isYearBeforeHere(end.year))
      .filter(({ end }) => !hasLine('to', end))
      .map(({ end }) => end),
    ends: all
      .filter(({ kind, end }) => kind === 'priority' && end.year < years.length - 1)
      .filter(({ end }) => !hasLine('from', end))
      .map(({ end }) => end),
    unplaced: placed.filter(({ years: at }) => !at).map(({ step }) => unplaced(step)),
  };

  function isYearBeforeHere(year: number): boolean {
    const [before, now] = [planYears[year - 1], planYears[year]];
    return Boolean(before && now && addDays(before.value.end, 1) >= now.value.start);
  }

  /** From which year to which; `null` where it is in none of those that are here. */
  function yearsOfStep(step: Step): readonly [number, number] | null {
    const own = yearsOf(step.self);
    const said = planYears.findIndex(({ id }) => id === step.planYear);
    if (step.how === 'became-theme') {
      const to = said >= 0 ? said : (own.at(-1) ?? Number.NaN) + 1;
      const from = own.findLast((year) => year < to);
      return from !== undefined && to < planYears.length ? [from, to] : null;
    }
    const to = own.find((year) => year >= Math.max(0, said));
    if (to === undefined) return null;
    const from = isTheme(step) ? to - 1 : yearsOf(step.other).findLast((year) => year < to);
    return from !== undefined && from >= 0 ? [from, to] : null;
  }

  function lineOf(step: Step, at: readonly [number, number] | null): readonly LineageLine[] {
    if (!at) return [];
    const isLater = step.how === 'became-theme';
    const [first, second] = isLater ? [step.self, step.other] : [step.other, step.self];
    const from = endOf(years, at[0], first);
    const to = endOf(years, at[1], second);
    return from && to ? [{ how: HOWS[step.how], from, to }] : [];
  }

  function unplaced({ how, self, other }: Step): UnplacedStep {
    const nameOf = (id: string) =>
      records.priority.get(id as RecordId<'priority'>)?.value.inYears.at(-1)?.title ??
      records.theme.get(id as RecordId<'theme'>)?.value.title ??
      '';
    return { how, title: nameOf(self), other: nameOf(other) };
  }
}

const isTheme = ({ how }: Step) => how === 'was-theme' || how === 'became-theme';

const themeYear = ({ how }: Step, [from, to]: readonly [number, number]) =>
  how === 'became-theme' ? to : from;

const HOWS: Readonly<Record<PriorityLineage['how'], LineageHow>> = {
  'renamed-from': 'renamed',
  'split-from': 'split',
  'merged-from': 'merged',
  'was-theme': 'was-theme',
  'became-theme': 'became-theme',
};

function endOf(years: readonly LineageYear[], year: number, id: string): LineageEnd | null {
  const box = years[year]?.boxes.findIndex((one) => one.id === id) ?? -1;
  return box < 0 ? null : { year, box };
}

/** A priority that is in two plans is the same one, and renamed where its title tells it apart. */
function goingOn(years: readonly LineageYear[]): readonly LineageLine[] {
  return years.flatMap(({ boxes }, year) =>
    boxes.flatMap(({ id, kind, title }, box): readonly LineageLine[] => {
      if (kind === 'theme') return [];
      const next = years.findIndex(
        (later, at) => at > year && later.boxes.some((one) => one.id === id),
      );
      const to = next < 0 ? null : endOf(years, next, id);
      const after = to && years[to.year]?.boxes[to.box]?.title;
      if (!to || after === null || after === undefined) return [];
      const how = nameKey(after) === nameKey(title) ? 'same' : 'renamed';
      return [{ how, from: { year, box }, to }];
    }),
  );
}

/** One line of the table: what it is in a plan, and how that came about. */
export interface LineageRow {
  readonly year: string;
  readonly title: string;
  readonly kind: LineageBox['kind'];
  /** `first`: nothing is known of the plan before. */
  readonly how: LineageHow | 'new' | 'first';
  /** Titles and plans of what it came from. */
  readonly from: readonly string[];
  /** It is not in a later plan, though there is one. */
  readonly ends: boolean;
}

/** All that is drawn, box by box, in the order of the years. */
export function lineageRows({ years, lines, isNew, ends }: Lineage): readonly LineageRow[] {
  const isAmong = (all: readonly LineageEnd[], end: LineageEnd) =>
    all.some(({ year, box }) => year === end.year && box === end.box);
  return years.flatMap(({ label, boxes }, year) =>
    boxes.map(({ title, kind }, box): LineageRow => {
      const end = { year, box };
      const leading = lines.filter(({ to }) => to.year === year && to.box === box);
      const [line] = leading.toSorted(
        (a, b) => Number(a.how === 'same') - Number(b.how === 'same'),
      );
      const from = leading.map((one) => {
        const then = years[one.from.year];
        return `${then?.boxes[one.from.box]?.title ?? ''} (${then?.label ?? ''})`;
      });
      const how = line?.how ?? (isAmong(isNew, end) ? 'new' : 'first');
      return { ...{ year: label, title, kind, how, from }, ends: isAmong(ends, end) };
    }),
  );
}

import type { IsoDate, RecordId } from '../ids.ts';
import { type Recorded, type Records, recordsFrom, type Summarised } from '../versions/records.ts';
import { type Lines, linesIn } from './movedLines.ts';

/**
 * The records with all that was said of an action, also before it was moved, said of the one that
 * stands for it: of its history there is one. What is in the log stays as it is; this is how it is
 * read, once, before anything is worked out. See docs/decisions/0115-one-history.md.
 *
 * @param day on which it is looked at; the last of each line stands for it when `null`
 */
export function oneHistory(records: Records, day: IsoDate | null = null): Records {
  const lines = linesIn(records.action, day);
  if (lines.size === 0) return records;
  const all = Object.values(records).flatMap(
    (ofKind) => [...ofKind.values()] as readonly Summarised[],
  );
  const one = told(all, lines, records.milestone);
  return one === all ? records : recordsFrom(one);
}

/** The same of records in a row. */
export function asOneHistory<One extends Recorded | Summarised>(
  all: readonly One[],
  day: IsoDate | null = null,
): readonly One[] {
  const { action, milestone } = recordsFrom(all.filter(isActionOrStep));
  const lines = linesIn(action, day);
  return lines.size === 0 ? all : told(all, lines, milestone);
}

const isActionOrStep = ({ kind }: Recorded | Summarised) =>
  kind === 'action' || kind === 'milestone';

function told<One extends Recorded | Summarised>(
  all: readonly One[],
  lines: Lines,
  milestones: Records['milestone'],
): readonly One[] {
  const step = stepsNow(lines, milestones);
  let areSame = true;
  const one = all.map((record) => {
    const changes = changesTo(record, lines, step);
    const isBack = wasMovedLater(record, lines);
    if (!isBack && isSame(record.value, changes)) return record;
    areSame = false;
    const value = { ...record.value, ...changes };
    return { ...record, value, isRetired: record.isRetired && !isBack };
  });
  // What was read so already is read so once more by every day that a board looks at.
  return areSame ? all : one;
}

/** Whether a value has all of it already; of lists, in their order. */
const isSame = (value: object, changes: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(changes).every(
    ([field, now]) => String(now) === String((value as Readonly<Record<string, unknown>>)[field]),
  );

/** It stands for its line on the day, and only later it was taken out of use for the one after it. */
function wasMovedLater({ id, isRetired }: Recorded | Summarised, lines: Lines): boolean {
  const place = lines.get(id as RecordId<'action'>);
  return isRetired && place?.holder.id === id && place.line.at(-1)?.id !== id;
}

type StepNow = (id: RecordId<'milestone'>) => RecordId<'milestone'>;

/** What stands otherwise in a record that names an action by what it was before. */
function changesTo(
  { kind, value }: Recorded | Summarised,
  lines: Lines,
  step: StepNow,
): Readonly<Record<string, unknown>> {
  // A milestone is a step of the one action; the action after it has its own.
  if (kind === 'milestone') return {};
  const now = (id: string) => lines.get(id as RecordId<'action'>)?.holder.id ?? id;
  const changes: Record<string, unknown> = {};
  if ('action' in value && value.action && lines.has(value.action)) {
    changes['action'] = now(value.action);
    if ('milestonesDone' in value) changes['milestonesDone'] = value.milestonesDone.map(step);
  }
  // The day first agreed is put right by a fact that names the action.
  if ('corrects' in value && value.corrects && lines.has(value.corrects as never)) {
    changes['corrects'] = now(value.corrects);
  }
  if ('dependsOn' in value && value.dependsOn.some((id) => lines.has(id))) {
    changes['dependsOn'] = [...new Set(value.dependsOn.map(now))];
  }
  if ('carriedForwardFrom' in value && value.carriedForwardFrom) {
    const from = now(value.carriedForwardFrom);
    if (from !== value.carriedForwardFrom) changes['carriedForwardFrom'] = from;
  }
  return changes;
}

/** Which step of the action that stands for its line a step of another one of them is. */
function stepsNow(lines: Lines, milestones: Records['milestone']): StepNow {
  const first = (id: RecordId<'milestone'>): RecordId<'milestone'> => {
    const seen = new Set<RecordId<'milestone'>>();
    let one = id;
    for (let before = milestones.get(one)?.value.movedFrom; before && !seen.has(before); ) {
      seen.add(before);
      one = before;
      before = milestones.get(one)?.value.movedFrom;
    }
    return one;
  };
  const now = new Map<RecordId<'milestone'>, RecordId<'milestone'>>();
  for (const { id, value } of milestones.values()) {
    if (lines.get(value.action)?.holder.id === value.action) now.set(first(id), id);
  }
  return (id) => now.get(first(id)) ?? id;
}

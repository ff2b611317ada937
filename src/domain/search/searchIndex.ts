import { sayDay } from '../calendar.ts';
import { groupBy } from '../groupBy.ts';
import type { RecordId } from '../ids.ts';
import { linesIn } from '../plans/movedLines.ts';
import { inUse, type Records, type Summarised } from '../versions/records.ts';
import { foldText, hasAll, hasAllAtStart } from './matching.ts';

/** An action as a list of what was found shows it. */
export interface FoundAction {
  readonly id: RecordId<'action'>;
  readonly ref: string;
  readonly title: string;
  readonly objective: string;
  /** "Kent Police, Chief Inspector"; empty where nobody was named. */
  readonly lead: string;
  readonly subgroup: string;
  /** References it had in subgroups that were re-formed: whoever looks for one of them finds it. */
  readonly formerRefs: readonly string[];
}

export interface FoundSubgroup {
  readonly id: RecordId<'subgroup'>;
  readonly name: string;
  readonly code: string;
  /** "Chair (Kent Police)"; empty where it is not known. */
  readonly chair: string;
}

interface Folded {
  readonly ref: string;
  readonly title: string;
  readonly all: string;
  readonly formerRefs: readonly string[];
}

type Entry<Found> = Found & { readonly folded: Folded };

export interface FoundIndicator {
  readonly id: RecordId<'indicator'>;
  readonly name: string;
  readonly area: string;
}

export interface FoundFinding {
  readonly id: RecordId<'finding'>;
  /** All that it says. */
  readonly text: string;
  /** "Strategic assessment 2017-18, page 12"; either part is left out where it is not known. */
  readonly where: string;
}

/** A meeting, or what was decided or asked for at it. */
export interface FoundAtMeeting {
  readonly id: RecordId<'meeting'> | RecordId<'decision'>;
  readonly meeting: RecordId<'meeting'>;
  /** Its title, or all that was written. */
  readonly text: string;
  /** The day of the meeting; its title too, for what came of it. */
  readonly where: string;
}

/** Everything that can be found at once, ready to be looked through at each keystroke. */
export interface SearchIndex {
  /** In order of reference: MH-9 before MH-10. */
  readonly actions: readonly Entry<FoundAction>[];
  readonly subgroups: readonly Entry<FoundSubgroup>[];
  readonly indicators: readonly Entry<FoundIndicator>[];
  /** In the order they were written down. */
  readonly findings: readonly Entry<FoundFinding>[];
  /** The latest meeting first; what came of each after it. */
  readonly meetings: readonly Entry<FoundAtMeeting>[];
}

/** Actions, subgroups, indicators, findings and meetings in use. */
export function searchIndex(records: Records): SearchIndex {
  const agencyName = (id: RecordId<'agency'> | null) =>
    id === null ? '' : (records.agency.get(id)?.value.name ?? '');
  const lines = linesIn(records.action, null);
  const isHere = ({ id }: Summarised<'action'>) => (lines.get(id)?.holder.id ?? id) === id;
  const actions = inUse(records, 'action')
    .filter(isHere)
    .map(({ id, value }) => {
      const { ref, title, objective } = value;
      const formerRefs = (lines.get(id)?.line ?? [])
        .filter((one) => one.id !== id)
        .map((one) => one.value.ref);
      const lead = [agencyName(value.leadAgency), value.leadRole].filter(Boolean).join(', ');
      const subgroup = records.subgroup.get(value.subgroup)?.value.name ?? '';
      const folded = foldedOf(ref, title, [objective, lead], formerRefs);
      return { ...{ id, ref, title, objective, lead, subgroup, formerRefs }, folded };
    });
  const subgroups = inUse(records, 'subgroup').map(({ id, value }) => {
    const { name, code, chairRole } = value;
    const agency = agencyName(value.chairAgency);
    const chair = agency && chairRole ? `${chairRole} (${agency})` : chairRole || agency;
    return { ...{ id, name, code, chair }, folded: foldedOf(code, name, [chair]) };
  });
  const indicators = inUse(records, 'indicator').map(({ id, value: { name, area } }) => ({
    ...{ id, name, area, folded: foldedOf('', name, [area]) },
  }));
  const findings = inUse(records, 'finding').map(({ id, value: { text, page, assessment } }) => {
    const title = records['strategic-assessment'].get(assessment)?.value.title ?? '';
    const where = [title, page && `page ${page}`].filter(Boolean).join(', ');
    return { ...{ id, text, where }, folded: foldedOf('', text, [where]) };
  });
  return {
    findings,
    meetings: meetingsIn(records),
    indicators: indicators.toSorted((a, b) => byText(a.name, b.name)),
    actions: actions.toSorted((a, b) => byText(a.ref, b.ref)),
    subgroups: subgroups.toSorted((a, b) => byText(a.name, b.name)),
  };
}

function meetingsIn(records: Records): readonly Entry<FoundAtMeeting>[] {
  const decided = groupBy(inUse(records, 'decision'), ({ value }) => value.meeting);
  return inUse(records, 'meeting')
    .toSorted((a, b) => (a.value.on < b.value.on ? 1 : -1))
    .flatMap(({ id: meeting, value: { title, on, agenda } }) => {
      const day = sayDay(on);
      const where = `${title}, ${day}`;
      const self = { id: meeting, meeting, text: title, where: day };
      return [
        { ...self, folded: foldedOf('', title, [day, ...agenda]) },
        ...(decided.get(meeting) ?? []).map(({ id, value: { text } }) => ({
          ...{ id, meeting, text, where, folded: foldedOf('', text, [where]) },
        })),
      ];
    });
}

const foldedOf = (
  ref: string,
  title: string,
  more: readonly string[],
  formerRefs: readonly string[] = [],
): Folded => ({
  ref: foldText(ref),
  title: foldText(title),
  all: foldText([ref, title, ...more, ...formerRefs].join('\n')),
  formerRefs: formerRefs.map(foldText),
});

const { compare: byText } = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

export interface Hits<Found> {
  /** The likeliest first. */
  readonly best: readonly Found[];
  readonly total: number;
}

/**
 * What has all the words, the likeliest first: by reference, also one it had before, then by how a
 * title begins, then by the title, then by all else.
 */
export function bestOf<Found>(
  entries: readonly Entry<Found>[],
  words: readonly string[],
  most: number,
): Hits<Entry<Found>> {
  const ranks: Entry<Found>[][] = [[], [], [], [], [], []];
  for (const entry of entries) {
    if (hasAll(entry.folded.all, words)) ranks[rankOf(entry.folded, words)]?.push(entry);
  }
  const all = ranks.flat();
  return { best: all.slice(0, most), total: all.length };
}

function rankOf({ ref, title, formerRefs }: Folded, words: readonly string[]): number {
  const whole = words.join(' ');
  if (ref === whole) return 0;
  if (formerRefs.includes(whole)) return 1;
  if (ref.startsWith(whole)) return 2;
  if (hasAllAtStart(title, words)) return 3;
  return hasAll(title, words) ? 4 : 5;
}

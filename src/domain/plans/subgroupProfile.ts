import type { IsoDate, RecordId } from '../ids.ts';
import type { Meeting } from '../records/meeting.ts';
import type { SubgroupLineage } from '../records/subgroup.ts';
import { planYearAt } from './partnershipAt.ts';
import { inUse, type Records, type Summarised } from '../versions/records.ts';

/** One step of a subgroup's line, with the name of the subgroup at its other end. */
export interface Descent {
  readonly how: SubgroupLineage['how'];
  readonly id: RecordId<'subgroup'>;
  readonly name: string;
  /** `null` when the day is not known. */
  readonly on: IsoDate | null;
}

/** A subgroup with the names and the days that a page about it shows. */
export interface SubgroupProfile {
  readonly subgroup: Summarised<'subgroup'>;
  /** Empty when not known. */
  readonly chairAgency: string;
  /** In order of name. */
  readonly agencies: readonly string[];
  /** Those in use, as the plan year names them, in its order. */
  readonly priorities: readonly string[];
  /** The first one of this day or later; `null` where none is arranged. */
  readonly nextMeeting: Meeting | null;
  /** The subgroups it was made from. */
  readonly cameFrom: readonly Descent[];
  /** The subgroups that were made from it. */
  readonly became: readonly Descent[];
}

export function subgroupProfile(
  records: Records,
  asAt: IsoDate,
  subgroup: Summarised<'subgroup'>,
): SubgroupProfile {
  const { chairAgency, agencies, lineage } = subgroup.value;
  const agencyName = (id: RecordId<'agency'>) => records.agency.get(id)?.value.name ?? [];
  return {
    subgroup,
    chairAgency: chairAgency === null ? '' : (records.agency.get(chairAgency)?.value.name ?? ''),
    agencies: agencies.flatMap(agencyName).toSorted((a, b) => a.localeCompare(b, 'en-GB')),
    priorities: prioritiesOf(records, asAt, subgroup),
    nextMeeting: nextMeetingOf(records, asAt, subgroup.id),
    cameFrom: lineage.flatMap(({ how, from, on }) => descent(records.subgroup.get(from), how, on)),
    became: inUse(records, 'subgroup').flatMap((other) =>
      other.value.lineage
        .filter(({ from }) => from === subgroup.id)
        .flatMap(({ how, on }) => descent(other, how, on)),
    ),
  };
}

function descent(
  other: Summarised<'subgroup'> | undefined,
  how: SubgroupLineage['how'],
  on: IsoDate | null,
): readonly Descent[] {
  return other ? [{ how, id: other.id, name: other.value.name, on }] : [];
}

function prioritiesOf(
  records: Records,
  asAt: IsoDate,
  { value }: Summarised<'subgroup'>,
): readonly string[] {
  const year = planYearAt(records, asAt)?.id;
  const named = value.priorities.flatMap((id) => {
    const priority = records.priority.get(id);
    const inYears = priority && !priority.isRetired ? priority.value.inYears : [];
    return inYears.find(({ planYear }) => planYear === year) ?? inYears.at(-1) ?? [];
  });
  return named.toSorted((a, b) => a.order - b.order).map(({ title }) => title);
}

function nextMeetingOf(
  records: Records,
  asAt: IsoDate,
  subgroup: RecordId<'subgroup'>,
): Meeting | null {
  const toCome = inUse(records, 'meeting')
    .map(({ value }) => value)
    .filter((meeting) => meeting.subgroup === subgroup && meeting.on >= asAt);
  return toCome.toSorted((a, b) => (a.on < b.on ? -1 : 1))[0] ?? null;
}

import type { RecordId } from '../ids.ts';
import type { ActionProgress } from '../progress/actionProgress.ts';
import type { Records } from '../versions/records.ts';

/** Who answers for an action. Either part is empty where it was not said. */
export interface Lead {
  readonly agency: string;
  readonly role: string;
}

/** A subgroup as a row about one of its actions names it. */
export interface NamedSubgroup {
  readonly id: RecordId<'subgroup'>;
  readonly name: string;
  readonly code: string;
}

/** One line of a table of actions: its progress, with the names that the ids in it stand for. */
export interface PlanRow extends ActionProgress {
  readonly lead: Lead;
  /** `null` where this device has no such subgroup. */
  readonly subgroup: NamedSubgroup | null;
}

/** What was retired since keeps its name. */
export function planRow(records: Records, progress: ActionProgress): PlanRow {
  const { leadAgency, leadRole: role, subgroup } = progress.action.value;
  const agency = leadAgency === null ? '' : (records.agency.get(leadAgency)?.value.name ?? '');
  return { ...progress, lead: { agency, role }, subgroup: nameSubgroup(records, subgroup) };
}

function nameSubgroup(records: Records, id: RecordId<'subgroup'>): NamedSubgroup | null {
  const found = records.subgroup.get(id);
  return found ? { id, name: found.value.name, code: found.value.code } : null;
}

/** For finding and sorting over several subgroups: "Mental Health, Kent Police". */
export const nameOfSubgroupAndLead = (row: Pick<PlanRow, 'lead' | 'subgroup'>): string =>
  [row.subgroup?.name, nameOfLead(row)].filter(Boolean).join(', ');

/** For finding and sorting: "Kent Police, Chief Inspector"; empty where nobody was named. */
export const nameOfLead = ({ lead: { agency, role } }: Pick<PlanRow, 'lead'>): string =>
  [agency, role].filter(Boolean).join(', ');

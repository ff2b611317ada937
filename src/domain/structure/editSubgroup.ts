import type { RecordId } from '../ids.ts';
import { isCode } from '../plans/suggestCode.ts';
import type { Subgroup } from '../records/subgroup.ts';
import { accept, refuse, type Result } from '../result.ts';
import { plainLine } from '../text.ts';
import type { Recorded } from '../versions/records.ts';
import { textReaders } from './readers.ts';
import { findTaken, type Taken } from './sameName.ts';

/** What has been typed or chosen about a subgroup, just as it stands in the form. */
export interface SubgroupDraft {
  readonly name: string;
  readonly code: string;
  readonly priorities: readonly string[];
  readonly about: string;
  readonly chairRole: string;
  /** Empty where it is not known. */
  readonly chairAgency: string;
  readonly deputyRole: string;
  readonly agencies: readonly string[];
  readonly state: Subgroup['state'];
  readonly planState: Subgroup['planState'];
  readonly marking: Subgroup['marking'];
}

export interface SubgroupProblem {
  readonly field: keyof SubgroupDraft;
  readonly kind:
    | 'name-missing'
    | 'name-taken'
    | 'code-missing'
    | 'code-not-letters'
    | 'code-taken'
    | 'text-too-long';
  /** Who has the name, or the code. */
  readonly taken?: Taken;
}

export interface SubgroupContext {
  /** `null` for a new one. */
  readonly before: Subgroup | null;
  /** All but itself, those out of use included. */
  readonly others: readonly Recorded<'subgroup'>[];
}

export const BLANK_SUBGROUP: SubgroupDraft = {
  ...{ name: '', code: '', priorities: [], about: '' },
  ...{ chairRole: '', chairAgency: '', deputyRole: '', agencies: [] },
  ...{ state: 'active', planState: 'none-yet', marking: 'official' },
};

export const draftOfSubgroup = ({ lineage: _, ...subgroup }: Subgroup): SubgroupDraft => ({
  ...subgroup,
  chairAgency: subgroup.chairAgency ?? '',
});

/** The subgroup as changed, or every problem at once, in the order of the form. */
export function editSubgroup(
  draft: SubgroupDraft,
  { before, others }: SubgroupContext,
): Result<Subgroup, readonly SubgroupProblem[]> {
  const problems: SubgroupProblem[] = [];
  const add = (field: keyof SubgroupDraft, kind: SubgroupProblem['kind'], taken?: Taken) => {
    problems.push({ field, kind, ...(taken && { taken }) });
  };
  const read = textReaders(add);
  const name = read.line('name', draft.name);
  if (name === '') add('name', 'name-missing');
  const taken = findTaken(name, others, ({ value }) => value.name);
  if (taken) add('name', 'name-taken', taken);
  const code = plainLine(draft.code).toUpperCase();
  if (code === '') add('code', 'code-missing');
  else if (!isCode(code)) add('code', 'code-not-letters');
  const codeTaken = others.find(({ value }) => code !== '' && value.code === code);
  if (codeTaken) {
    add('code', 'code-taken', { by: codeTaken.value.name, isRetired: codeTaken.isRetired });
  }
  const about = read.note('about', draft.about);
  const chairRole = read.line('chairRole', draft.chairRole);
  const deputyRole = read.line('deputyRole', draft.deputyRole);
  if (problems.length > 0) return refuse(problems);
  return accept({
    lineage: [],
    ...before,
    ...{ name, code, about, chairRole, deputyRole },
    priorities: draft.priorities as readonly RecordId<'priority'>[],
    chairAgency: draft.chairAgency === '' ? null : (draft.chairAgency as RecordId<'agency'>),
    agencies: draft.agencies as readonly RecordId<'agency'>[],
    ...{ state: draft.state, planState: draft.planState, marking: draft.marking },
  });
}

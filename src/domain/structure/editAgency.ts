import type { RecordId } from '../ids.ts';
import type { Agency } from '../records/agency.ts';
import { accept, refuse, type Result } from '../result.ts';
import type { Recorded } from '../versions/records.ts';
import { textReaders } from './readers.ts';
import { findTaken, type Taken } from './sameName.ts';

/** What has been typed or chosen about an agency, just as it stands in the form. */
export interface AgencyDraft {
  readonly name: string;
  readonly shortName: string;
  readonly type: Agency['type'];
  /** Empty where it took over from none. */
  readonly predecessor: string;
}

export interface AgencyProblem {
  readonly field: keyof AgencyDraft;
  readonly kind:
    | 'name-missing'
    | 'name-taken'
    | 'short-name-taken'
    | 'text-too-long'
    | 'predecessor-in-circle';
  readonly taken?: Taken;
}

export interface AgencyContext {
  /** `null` for a new one, as `self` is. */
  readonly before: Agency | null;
  readonly self: RecordId<'agency'> | null;
  /** All but itself, those out of use included. */
  readonly others: readonly Recorded<'agency'>[];
}

export const BLANK_AGENCY: AgencyDraft = {
  ...{ name: '', shortName: '', type: 'responsible-authority', predecessor: '' },
};

export const draftOfAgency = ({ predecessor, ...agency }: Agency): AgencyDraft => ({
  ...agency,
  predecessor: predecessor ?? '',
});

/** The agency as changed, or every problem at once, in the order of the form. */
export function editAgency(
  draft: AgencyDraft,
  { before, self, others }: AgencyContext,
): Result<Agency, readonly AgencyProblem[]> {
  const problems: AgencyProblem[] = [];
  const add = (field: keyof AgencyDraft, kind: AgencyProblem['kind'], taken?: Taken) => {
    problems.push({ field, kind, ...(taken && { taken }) });
  };
  const read = textReaders(add);
  const name = read.line('name', draft.name);
  if (name === '') add('name', 'name-missing');
  const taken = findTaken(name, others, ({ value }) => value.name);
  if (taken) add('name', 'name-taken', taken);
  const shortName = read.line('shortName', draft.shortName);
  const shortTaken = findTaken(shortName, others, ({ value }) => value.shortName);
  if (shortTaken) add('shortName', 'short-name-taken', shortTaken);
  const predecessor = draft.predecessor === '' ? null : (draft.predecessor as RecordId<'agency'>);
  if (self !== null && comesFrom(predecessor, self, others)) {
    add('predecessor', 'predecessor-in-circle');
  }
  if (problems.length > 0) return refuse(problems);
  return accept({ ...before, name, shortName, type: draft.type, predecessor });
}

/** Whether an agency took over from another, be it through several. */
function comesFrom(
  agency: RecordId<'agency'> | null,
  from: RecordId<'agency'>,
  others: readonly Recorded<'agency'>[],
): boolean {
  const seen = new Set<string>();
  for (let id = agency; id !== null && !seen.has(id); ) {
    if (id === from) return true;
    seen.add(id);
    const of = id;
    id = others.find((other) => other.id === of)?.value.predecessor ?? null;
  }
  return false;
}

import { thePartnership } from '../plans/partnershipAt.ts';
import type { Marking } from '../records/subgroup.ts';
import { inUse, type Records, type Summarised } from '../versions/records.ts';

/** A public version leaves things out: only the records of a public edition are marked so. */
type InnerMarking = Exclude<Marking, 'public'>;

/**
 * Whether records are those of a public edition: see `publicRecord`, which marks them, and leaves them
 * no Version. Whatever a partnership chose as its usual marking, its live records have Versions.
 */
export function isPublicEdition(records: Records): boolean {
  const partnership = thePartnership(records);
  return partnership?.value.defaultMarking === 'public' && isOfPublicEdition(partnership);
}

/** The same of one record: of what is in a public edition, nobody is told who wrote which Version. */
export const isOfPublicEdition = ({ heads }: Pick<Summarised, 'heads'>): boolean =>
  heads.length === 0;

/** How records must be handled, taken together: as the most sensitive action or subgroup among them. */
export function highestMarking(records: Records): InnerMarking {
  const marked = [...inUse(records, 'action'), ...inUse(records, 'subgroup')];
  return marked.some(({ value }) => value.marking === 'official-sensitive')
    ? 'official-sensitive'
    : 'official';
}

/** What stands on paper and on files unless somebody chooses another: never below what is in them. */
export function usualMarking(records: Records): Marking {
  if (isPublicEdition(records)) return 'public';
  const chosen = thePartnership(records)?.value.defaultMarking;
  return chosen === 'official-sensitive' ? chosen : highestMarking(records);
}

/** By its own marking, or by its subgroup's. */
export function isSensitive(records: Records, { value }: Summarised<'action'>): boolean {
  const subgroup = records.subgroup.get(value.subgroup)?.value;
  return [value.marking, subgroup?.marking].includes('official-sensitive');
}

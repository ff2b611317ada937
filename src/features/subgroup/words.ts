import type { SubgroupProfile } from '#domain/plans/subgroupProfile.ts';
import { sayMarking, type Words } from '#ui/partnershipWords.ts';
import { sayChair, sayNextMeeting } from '#ui/subgroupWords.ts';
import { PLAN_STATE_WORDS, sayNumberOf, SUBGROUP_STATE_WORDS } from '#ui/words.ts';

/** Under the subgroup's name. */
export function sayHeader(words: Words, profile: SubgroupProfile): readonly string[] {
  const { state, planState, marking } = profile.subgroup.value;
  return [
    ...(state === 'active' ? [] : [SUBGROUP_STATE_WORDS[state]]),
    sayChair(profile),
    sayNumberOf(profile.agencies.length, 'member agency', 'member agencies'),
    PLAN_STATE_WORDS[planState],
    profile.nextMeeting ? `Next meeting ${sayNextMeeting(profile)}` : sayNextMeeting(profile),
    sayMarking(words, marking),
  ];
}

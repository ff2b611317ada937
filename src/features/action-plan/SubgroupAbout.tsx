import type { SubgroupProfile } from '#domain/plans/subgroupProfile.ts';
import { DescriptionList } from '#ui/DescriptionList.tsx';
import { sayMarking } from '#ui/partnershipWords.ts';
import { sayChair, sayLineage, sayNextMeeting } from '#ui/subgroupWords.ts';
import { PLAN_STATE_WORDS, sayList, SUBGROUP_STATE_WORDS } from '#ui/words.ts';
import { useWords } from '#ui/WordsContext.ts';

interface SubgroupAboutProps {
  readonly profile: SubgroupProfile;
}

export const SubgroupAbout = ({ profile }: SubgroupAboutProps) => {
  const { about, state, planState, marking } = profile.subgroup.value;
  const lineage = sayLineage(profile);
  return (
    <DescriptionList
      items={[
        { term: 'What it does', detail: about },
        { term: 'Priorities', detail: profile.priorities.join('\n') },
        { term: 'Chair', detail: sayChair(profile) },
        { term: 'Member agencies', detail: sayList(profile.agencies) },
        { term: 'Next meeting', detail: sayNextMeeting(profile) },
        {
          term: 'State',
          detail: `${SUBGROUP_STATE_WORDS[state]}. ${PLAN_STATE_WORDS[planState]}.`,
        },
        ...(lineage.length > 0 ? [{ term: 'Lineage', detail: lineage.join('\n') }] : []),
        { term: 'Marking', detail: sayMarking(useWords(), marking) },
      ]}
    />
  );
};

import type { SubgroupProfile } from '#domain/plans/subgroupProfile.ts';
import { DescriptionList } from '#ui/DescriptionList.tsx';
import { sayChair, sayLineage, sayNextMeeting } from '#ui/subgroupWords.ts';
import { MARKING_WORDS, PLAN_STATE_WORDS, sayList, SUBGROUP_STATE_WORDS } from '#ui/words.ts';

interface SubgroupAboutProps {
  readonly profile: SubgroupProfile;
}

export const SubgroupAbout = ({ profile }: SubgroupAboutProps) => {
  const { about, state, planState, marking } = profile.subgroup.value;
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
        { term: 'Where it comes from', detail: sayLineage(profile).join('\n') },
        { term: 'Marking', detail: MARKING_WORDS[marking] },
      ]}
    />
  );
};

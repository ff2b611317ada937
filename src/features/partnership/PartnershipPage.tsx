import { useParams } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { AgencyList } from './agencies/AgencyList.tsx';
import { GlossaryList } from './glossary/GlossaryList.tsx';
import { MeetingList } from './meetings/MeetingList.tsx';
import { PlanYearList } from './planYears/PlanYearList.tsx';
import { PriorityList } from './priorities/PriorityList.tsx';
import type { SectionId } from './sections.ts';
import { SubgroupList } from './subgroups/SubgroupList.tsx';
import { ThemeList } from './themes/ThemeList.tsx';

const LISTS: Readonly<Record<SectionId, ComponentType>> = {
  'plan-years': PlanYearList,
  priorities: PriorityList,
  subgroups: SubgroupList,
  agencies: AgencyList,
  themes: ThemeList,
  meetings: MeetingList,
  glossary: GlossaryList,
};

/** What the partnership is made of, a list each. */
export function PartnershipPage() {
  const { section } = useParams({ from: '/partnership/$section' });
  const List = LISTS[section];
  return <List />;
}

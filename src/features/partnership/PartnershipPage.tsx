import { useParams } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { AgencyList } from './agencies/AgencyList.tsx';
import { AssessmentList } from './assessments/AssessmentList.tsx';
import { FindingList } from './findings/FindingList.tsx';
import { GlossaryList } from './glossary/GlossaryList.tsx';
import { IssueList } from './issues/IssueList.tsx';
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
  assessments: AssessmentList,
  findings: FindingList,
  issues: IssueList,
};

/** What the partnership and its assessment are made of, a list each. */
export function PartnershipPage() {
  const { section } = useParams({ from: '/partnership/$section' });
  const List = LISTS[section];
  return <List />;
}

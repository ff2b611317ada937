import { TabLinks } from './TabLinks.tsx';

const TABS = [
  { id: 'assessment', label: 'The assessment' },
  { id: 'coverage', label: 'Coverage' },
  { id: 'findings', label: 'Findings' },
  { id: 'issues', label: 'Issues' },
  { id: 'indicators', label: 'Indicators' },
  { id: 'lineage', label: 'Priorities over the years' },
  { id: 'assessments', label: 'All years' },
] as const;

type TabId = (typeof TABS)[number]['id'];

interface AssessmentTabsProps {
  readonly current: TabId;
  readonly hrefs: Readonly<Record<TabId, string>>;
}

/** The pages about what harms the area, and what is measured of it, side by side. */
export const AssessmentTabs = ({ current, hrefs }: AssessmentTabsProps) => (
  <TabLinks
    label="Strategic assessment"
    tabs={TABS.map(({ id, label }) => ({ label, href: hrefs[id], isCurrent: id === current }))}
  />
);

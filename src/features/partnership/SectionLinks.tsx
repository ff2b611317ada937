import { useAssessmentHrefs } from '#queries/useAssessmentHrefs.ts';
import { useHref } from '#queries/useHref.ts';
import { AssessmentTabs } from '#ui/AssessmentTabs.tsx';
import { TabLinks } from '#ui/TabLinks.tsx';
import { isEvidence, type SectionId, SECTIONS } from './sections.ts';

interface SectionLinksProps {
  readonly current: SectionId;
}

/** From one part of the set-up, or of the assessment, to the others. */
export function SectionLinks({ current }: SectionLinksProps) {
  const href = useHref();
  const hrefs = useAssessmentHrefs();
  if (isEvidence(current)) return <AssessmentTabs current={current} hrefs={hrefs} />;
  const tabs = SECTIONS.map(({ id: section, title: label }) => ({
    label,
    href: href({ to: '/partnership/$section', params: { section }, search: {} }),
    isCurrent: section === current,
  }));
  return <TabLinks label="Partnership set-up" tabs={tabs} />;
}

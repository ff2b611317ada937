import { useHref } from '#queries/useHref.ts';
import { TabLinks } from '#ui/TabLinks.tsx';
import { type SectionId, SECTIONS } from './sections.ts';

interface SectionLinksProps {
  readonly current: SectionId;
}

/** From one part of the set-up to the others. */
export function SectionLinks({ current }: SectionLinksProps) {
  const href = useHref();
  const tabs = SECTIONS.map(({ id: section, title: label }) => ({
    label,
    href: href({ to: '/partnership/$section', params: { section }, search: {} }),
    isCurrent: section === current,
  }));
  return <TabLinks label="Partnership set-up" tabs={tabs} />;
}

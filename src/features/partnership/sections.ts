/** The parts of the set-up, in the order in which one rests on another. */
export const SECTIONS = [
  { id: 'plan-years', title: 'Plan years' },
  { id: 'priorities', title: 'Priorities' },
  { id: 'subgroups', title: 'Subgroups' },
  { id: 'agencies', title: 'Agencies' },
  { id: 'themes', title: 'Themes' },
  { id: 'meetings', title: 'Meetings' },
  { id: 'glossary', title: 'Glossary' },
] as const;

/** What the strategic assessment is made of: listed and changed in the same way. */
const EVIDENCE = ['findings', 'issues', 'assessments'] as const;

export type EvidenceSection = (typeof EVIDENCE)[number];

export type SectionId = (typeof SECTIONS)[number]['id'] | EvidenceSection;

/** An address that names none leads to the first. */
export const readSection = (text: string): SectionId =>
  [...SECTIONS.map(({ id }) => id), ...EVIDENCE].find((id) => id === text) ?? SECTIONS[0].id;

export const isEvidence = (section: SectionId): section is EvidenceSection =>
  (EVIDENCE as readonly SectionId[]).includes(section);

/** Where a list belongs: it heads the page, and begins the way to each record. */
export const bookOf = (section: SectionId): string =>
  isEvidence(section) ? 'Strategic assessment' : 'Partnership set-up';

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

export type SectionId = (typeof SECTIONS)[number]['id'];

/** An address that names none leads to the first. */
export const readSection = (text: string): SectionId =>
  SECTIONS.find(({ id }) => id === text)?.id ?? SECTIONS[0].id;

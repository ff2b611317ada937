import type { IsoDate } from '#domain/ids.ts';
import type { CycleNote } from '#domain/records/cycleNote.ts';
import type { GlossaryTerm } from '#domain/records/glossaryTerm.ts';

/** Said of what was read in no document of the partnership. */
const TO_CHECK = ', to be checked';

/**
 * Acronyms as the report to the Council of 12 April 2017 spells them out, or as their own titles do;
 * those that are general knowledge say so. The other words are explained as this app uses them.
 */
export const GLOSSARY: readonly GlossaryTerm[] = [
  { term: 'CSP', meaning: 'community safety partnership' },
  { term: 'SMP', meaning: 'Safer Maidstone Partnership' },
  { term: 'OCG', meaning: 'organised crime group' },
  { term: 'CSE', meaning: 'child sexual exploitation' },
  { term: 'PCC', meaning: 'police and crime commissioner' },
  { term: 'PCSO', meaning: 'police community support officer' },
  { term: 'MARAC', meaning: `multi-agency risk assessment conference${TO_CHECK}` },
  { term: 'MoRiLE', meaning: `management of risk in law enforcement${TO_CHECK}` },
  { term: 'CCG', meaning: `clinical commissioning group${TO_CHECK}` },
  { term: 's136', meaning: `section 136 of the Mental Health Act${TO_CHECK}` },
  { term: 'Strategic Assessment', meaning: 'The yearly analysis that recommends the priorities.' },
  {
    term: 'Priority',
    meaning: 'An aim that the partnership has chosen and named for a plan year.',
  },
  { term: 'Theme', meaning: 'Something that runs through several priorities.' },
  { term: 'Subgroup', meaning: 'The group that delivers a priority. It has a chair.' },
  { term: 'Lead agency', meaning: 'The agency answerable for an action.' },
  { term: 'Milestone', meaning: 'A dated step of an action.' },
  { term: 'Corrective action', meaning: 'What will be done about an action that is off track.' },
  {
    term: 'Snapshot',
    meaning: 'The plan frozen for a meeting, numbered, so that all who speak of it mean the same.',
  },
];

/** What the officer asked for before the partnership met on 23 January 2018. Made up. */
export const CYCLE_NOTE: CycleNote = {
  period: '2017-Q4',
  text: 'The partnership meets on 23 January. Please say of each action what will be finished by 31 March and what should be carried forward, and name any that rests on PCC grant.',
  dueBy: '2018-01-17' as IsoDate,
};

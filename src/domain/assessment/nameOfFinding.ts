import type { Finding } from '../records/finding.ts';

/** Characters of a finding that stand for it in a list or a heading. */
const LONGEST_NAME = 120;

/** The beginning of what it says, cut between words where it is long. */
export function nameOfFinding({ text }: Pick<Finding, 'text'>): string {
  const characters = [...text.replaceAll(/\s+/g, ' ')];
  if (characters.length <= LONGEST_NAME) return characters.join('');
  const cut = characters.slice(0, LONGEST_NAME).join('');
  const end = cut.lastIndexOf(' ');
  return `${end > 0 ? cut.slice(0, end) : cut}…`;
}

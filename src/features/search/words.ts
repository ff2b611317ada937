import { sayNumberOf } from '#ui/words.ts';
import type { Found } from './useFound.ts';

/** What was found, or is still being looked for. */
export function sayFound(
  query: string,
  { actions, subgroups, indicators, findings, meetings, updates }: Found,
  commands: number,
) {
  if (query.trim() === '') return 'Type a reference, a title, a lead, or words of an update';
  const found = [
    ...(actions.total > 0 ? [sayNumberOf(actions.total, 'action')] : []),
    ...(subgroups.total > 0 ? [sayNumberOf(subgroups.total, 'subgroup')] : []),
    ...(indicators.total > 0 ? [sayNumberOf(indicators.total, 'indicator')] : []),
    ...(findings.total > 0 ? [sayNumberOf(findings.total, 'finding')] : []),
    ...(meetings.total > 0
      ? [sayNumberOf(meetings.total, 'meeting or decision', 'meetings and decisions')]
      : []),
    ...(updates && updates.total > 0 ? [sayNumberOf(updates.total, 'update')] : []),
    ...(commands > 0 ? [sayNumberOf(commands, 'command')] : []),
  ];
  const words = found.length > 0 ? `Found: ${found.join(', ')}.` : sayNothing(query);
  return updates ? words : `${words} Reading the updates…`;
}

const sayNothing = (query: string) =>
  `Nothing has all the words of “${query.trim()}”. Try fewer, or the beginning of one.`;

import { useState } from 'react';
import { isSample } from '#domain/samples.ts';
import { foldText } from '#domain/search/matching.ts';
import { useServices } from '#queries/services.ts';
import { useIsReadOnly, useSource } from '#queries/source.ts';
import { type SearchGroup, SearchOverlay } from '#ui/search/SearchOverlay.tsx';
import { sayNumberOf } from '#ui/words.ts';
import { commandsFor } from './commands.ts';
import {
  actionResult,
  atMeetingResult,
  findingResult,
  indicatorResult,
  plainResult,
  subgroupResult,
  updateResult,
} from './results.tsx';
import { type Openers, useChoices } from './useChoices.ts';
import { type Found, useFound } from './useFound.ts';
import { sayFound } from './words.ts';

interface SearchDialogProps extends Openers {
  readonly onClose: () => void;
}

/** Finds actions, subgroups, what was said, and whatever can be done, by a few letters. */
export function SearchDialog({ onClose, ...openers }: SearchDialogProps) {
  const [query, setQuery] = useState('');
  const found = useFound(query);
  const choices = useChoices(openers);
  const commands = useCommands(found, choices);
  const others = groupsOf(found, choices, query);
  const isCommand = commands.results.some(({ text }) => beginsWith(text, found.words));
  return (
    <SearchOverlay
      label="Search actions, subgroups, updates and commands"
      query={query}
      onQuery={setQuery}
      groups={isCommand ? [commands, ...others] : [...others, commands]}
      status={sayFound(query, found, commands.results.length)}
      onClose={onClose}
    />
  );
}

/** Whoever types a command from its beginning means it, whatever else has the same words. */
const beginsWith = (label: string, words: readonly string[]) =>
  words.length > 0 && foldText(label).startsWith(words.join(' '));

type Choices = ReturnType<typeof useChoices>;

function groupsOf(found: Found, choices: Choices, query: string): readonly SearchGroup[] {
  const { words, actions, subgroups, indicators, findings, meetings, updates, refOf } = found;
  const showAll = {
    ...plainResult('all', `Show all ${sayNumberOf(actions.total, 'action')}`, []),
    choose: () => choices.showAll(query.trim()),
  };
  return [
    {
      title: 'Actions',
      results: [
        ...actions.best.map((action) => ({
          ...actionResult(action, words),
          choose: () => choices.openAction(action.id),
        })),
        ...(actions.total > actions.best.length ? [showAll] : []),
      ],
    },
    {
      title: 'Subgroups',
      results: subgroups.best.map((subgroup) => ({
        ...subgroupResult(subgroup, words),
        choose: () => choices.openSubgroup(subgroup.id),
      })),
    },
    {
      title: 'Indicators',
      results: indicators.best.map((indicator) => ({
        ...indicatorResult(indicator, words),
        choose: () => choices.openIndicator(indicator.id),
      })),
    },
    {
      title: 'Findings',
      results: findings.best.map((finding) => ({
        ...findingResult(finding, words),
        choose: () => choices.openFinding(finding.id),
      })),
    },
    {
      title: 'Meetings',
      results: meetings.best.map((one) => ({
        ...atMeetingResult(one, words),
        choose: () => choices.openMeeting(one.meeting),
      })),
    },
    {
      title: 'What was said',
      results: (updates?.best ?? []).map((update) => ({
        ...updateResult(update, refOf.get(update.action) ?? '', words),
        choose: () => choices.openAction(update.action),
      })),
    },
  ];
}

/** Actions with a way to report on them: enough for the one that was meant. */
const MOST_TO_RECORD = 2;

function useCommands({ words, actions }: Found, choices: Choices): SearchGroup {
  const { place } = useServices();
  const isReadOnly = useIsReadOnly();
  const isLive = useSource().kind === 'live';
  const commands = commandsFor(words, {
    'can-change': !isReadOnly,
    'is-away': !isLive && place !== 'files',
    'is-sample': isSample(place),
  });
  const toRecord = isReadOnly ? [] : actions.best.slice(0, MOST_TO_RECORD);
  return {
    title: 'Commands',
    results: [
      ...toRecord.map(({ id, ref }) => ({
        ...plainResult(`record ${id}`, `Record progress on ${ref}`, words),
        choose: () => choices.recordOn(id),
      })),
      ...commands.map((command) => ({
        ...plainResult(command.id, command.label, words),
        choose: () => choices.run(command),
      })),
    ],
  };
}

import { sayInSentence, type Words } from './partnershipWords.ts';
import { sayNumberOf } from './words.ts';

/** The bounds that a partnership goes by, a sentence each: under every key. */
export function sayRules(words: Words): readonly string[] {
  const { rules } = words.reporting;
  return [
    `Beside what the chair says, the dates suggest a status: ${sayInSentence(words, 'on-track')} from ${rules.onTrackFrom}% of the progress that could be expected by then, ${sayInSentence(words, 'at-risk')} from ${rules.atRiskFrom}%, ${sayInSentence(words, 'off-track')} below that.`,
    sayWhenSilent(words),
    `An action is due soon in the last ${sayNumberOf(rules.dueSoonDays, 'day')} before its due date. It is listed as silent after ${sayNumberOf(rules.silentDays, 'day')} without a word, and again after ${rules.longSilentDays}.`,
  ];
}

function sayWhenSilent({ statuses, reporting }: Words): string {
  const { reportingPeriod, graceDays } = reporting;
  const end =
    graceDays === 0
      ? `once a ${reportingPeriod} has ended`
      : `${sayNumberOf(graceDays, 'day')} after the end of a ${reportingPeriod}`;
  return `An action in progress reads “${statuses['no-update'].label}” ${end} in which nothing was said of it.`;
}

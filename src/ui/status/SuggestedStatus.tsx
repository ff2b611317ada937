import { sayDay } from '#domain/calendar.ts';
import type { IsoDate } from '#domain/ids.ts';
import type { Suggestion } from '#domain/progress/suggestedStatus.ts';
import { sayAgainstOriginal, saySuggestion } from '../suggestionWords.ts';
import { useWords } from '../WordsContext.ts';
import { StatusChip } from './StatusChip.tsx';
import styles from './SuggestedStatus.module.css';

interface SuggestedStatusProps {
  readonly suggestion: Suggestion;
  readonly originalDue: IsoDate | null;
  /** The day it was worked out for; `null` for the day everything on screen is as at. */
  readonly on?: IsoDate | null;
}

/** What the dates and figures alone would say, with the reason: beside what a person says. */
export function SuggestedStatus({ suggestion, originalDue, on = null }: SuggestedStatusProps) {
  const words = useWords();
  return (
    <div className={styles.suggested}>
      {suggestion.isRated && <StatusChip status={suggestion.rag} />}
      <p className={styles.words}>
        {on && `As at ${sayDay(on)}: `}
        {saySuggestion(words, suggestion)}.
      </p>
      {suggestion.isRated && suggestion.againstOriginal && (
        <p className={styles.words}>
          {sayAgainstOriginal(words, suggestion.againstOriginal, originalDue)}
        </p>
      )}
    </div>
  );
}

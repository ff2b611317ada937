import { type Control, useWatch } from 'react-hook-form';
import type { IsoDate } from '#domain/ids.ts';
import type { ActionView } from '#domain/plans/actionView.ts';
import { suggestWhileTyping } from '#domain/progress/progressDraft.ts';
import type { SignedUpdate } from '#domain/progress/recordSigned.ts';
import { SuggestedStatus } from '#ui/status/SuggestedStatus.tsx';
import { type Answers, draftOf } from './answers.ts';
import styles from './RecordProgress.module.css';

interface LiveSuggestionProps {
  readonly control: Control<Answers, unknown, SignedUpdate>;
  readonly view: ActionView;
  readonly today: IsoDate;
}

/** What the dates say of what is being typed, beside the choice that stays the chair's own. */
export function LiveSuggestion({ control, view, today }: LiveSuggestionProps) {
  const typed = draftOf(useWatch({ control }) as Answers);
  const { on, suggestion } = suggestWhileTyping(view, typed, today, view.cycle.rules);
  return (
    <aside className={styles.suggestion} aria-label="Suggested by the dates">
      <h3 className={styles.suggestionTitle}>Suggested by the dates</h3>
      {!suggestion.isRated && suggestion.why === 'no-progress-figure' ? (
        <p>Enter how much is done, and it shows here.</p>
      ) : (
        <SuggestedStatus
          suggestion={suggestion}
          originalDue={view.originalDue}
          on={on === today ? null : on}
        />
      )}
      <p className={styles.small}>
        Worked out from the dates and from how much is done. The choice is yours; both are kept.
      </p>
    </aside>
  );
}

import { useState } from 'react';
import { sayDay } from '#domain/calendar.ts';
import type { LoggedUpdate } from '#domain/progress/updateLog.ts';
import type { Verdict } from '#domain/records/review.ts';
import { useAuthor } from '#queries/author.ts';
import { useReview } from '#queries/reviews.ts';
import { useServices } from '#queries/services.ts';
import { sayAuthor } from '#ui/authorWords.ts';
import { Button } from '#ui/Button.tsx';
import { ReviewDialog } from '#ui/review/ReviewDialog.tsx';
import { sayReviewed } from '#ui/review/words.ts';
import { saySummary } from '#ui/updateWords.ts';
import { useWords } from '#ui/WordsContext.ts';

interface ReviewWaysProps {
  /** One that stands. */
  readonly logged: LoggedUpdate;
}

/** Signs an update off where it stands in the log, or returns it with a reason. */
export function ReviewWays({ logged: { update, review, writtenOn } }: ReviewWaysProps) {
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const { today } = useServices();
  const author = useAuthor();
  const words = useWords();
  const saving = useReview();
  const day = sayDay(update.value.asOf);
  const close = () => {
    saving.forget();
    setVerdict(null);
  };
  return (
    <>
      {review?.value.verdict !== 'signed-off' && (
        <Button
          look="quiet"
          aria-label={`Sign off the update of ${day}`}
          onClick={() => setVerdict('signed-off')}
        >
          Sign off…
        </Button>
      )}
      <Button
        look="quiet"
        aria-label={`Return the update of ${day} with a reason`}
        onClick={() => setVerdict('returned')}
      >
        Return…
      </Button>
      {verdict && (
        <ReviewDialog
          {...{ verdict, writtenOn }}
          updates={[saySummary(words, update.value)]}
          by={author.name === '' ? '' : sayAuthor(author)}
          today={today()}
          isPending={saving.isPending}
          hasFailed={saving.error !== null}
          onSave={(said) =>
            void saving
              .save([update], said, sayReviewed(verdict, 1))
              .then(close)
              // Said in the dialog, where all that was typed still is.
              .catch(() => undefined)
          }
          onClose={close}
        />
      )}
    </>
  );
}

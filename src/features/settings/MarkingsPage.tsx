import { useState } from 'react';
import { MARKINGS } from '#domain/records/subgroup.ts';
import { DescriptionList } from '#ui/DescriptionList.tsx';
import { sayMarking, USUAL_MARKING_WORDS } from '#ui/partnershipWords.ts';
import { useWords } from '#ui/WordsContext.ts';
import { MarkingsForm } from './MarkingsForm.tsx';
import { OfPartnership } from './OfPartnership.tsx';

/** What stands on pages of each marking, and what they are marked unless somebody chooses. */
export function MarkingsPage() {
  const words = useWords();
  const [saves, setSaves] = useState(0);
  return (
    <OfPartnership
      title="Markings"
      words="A marking says how a page is to be handled; it leaves nothing out. Nothing is ever marked lower than what is in it, and a snapshot keeps the words of its day."
      shown={({ value }) => (
        <DescriptionList
          items={[
            ...MARKINGS.map((marking) => ({
              term: USUAL_MARKING_WORDS[marking],
              detail: sayMarking(words, marking),
            })),
            { term: 'Unless somebody chooses', detail: sayMarking(words, value.defaultMarking) },
          ]}
        />
      )}
      form={(partnership) => (
        <MarkingsForm
          key={saves}
          partnership={partnership}
          onSaved={() => setSaves((count) => count + 1)}
        />
      )}
    />
  );
}

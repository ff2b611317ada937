import { useAskToPersist, useHealth, useRestored } from '#queries/health.ts';
import { useServices } from '#queries/services.ts';
import { Button } from '#ui/Button.tsx';
import { DescriptionList } from '#ui/DescriptionList.tsx';
import { Notice } from '#ui/Notice.tsx';
import { PageSection } from '#ui/PageSection.tsx';
import {
  JOURNAL_WORDS,
  PLACE_WORDS,
  sayDamaged,
  sayKept,
  sayLastSaved,
  sayRestored,
  saySpace,
} from './words.ts';
import { sayNumberOf } from '#ui/words.ts';

/** Where the data is, how well it is kept, and what went wrong with it. */
export function YourDataSection() {
  const { place } = useServices();
  const health = useHealth();
  const restored = useRestored();
  const ask = useAskToPersist();

  return (
    <PageSection
      title="Your data"
      words="Everything is kept by this browser, on this device, and goes nowhere else unless you save or send a file. Whoever clears the browser’s site data clears it, too."
    >
      {restored && (
        <Notice kind="warning" title="Data had been lost, and was restored">
          <p>{sayRestored(restored)}</p>
        </Notice>
      )}
      {health.damaged.length > 0 && (
        <Notice kind="warning" title="Some saved changes cannot be read">
          <p>{sayDamaged(health.damaged)}</p>
        </Notice>
      )}
      <DescriptionList
        items={[
          { term: 'Where it is', detail: PLACE_WORDS[place] },
          { term: 'How much', detail: sayNumberOf(health.rows, 'saved change') },
          { term: 'Last saved', detail: sayLastSaved(health.lastSavedAt) },
          { term: 'Space', detail: saySpace(health) },
          { term: 'Second copy', detail: JOURNAL_WORDS[health.journal] },
          { term: 'Kept by the browser', detail: sayKept(health.isPersistent) },
        ]}
      />
      {!health.isPersistent && (
        <Button isPending={ask.isPending} onClick={() => ask.mutate()}>
          Ask the browser to keep it
        </Button>
      )}
      {ask.data === true && <Notice kind="success">The browser has promised to keep it.</Notice>}
      {ask.data === false && (
        <Notice title="The browser did not promise">
          <p>
            It decides by how much an app is used. Installing this app, or bookmarking it, often
            helps; ask again afterwards. Until then, keep snapshots as files.
          </p>
        </Notice>
      )}
    </PageSection>
  );
}

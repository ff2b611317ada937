import { countRecords } from '#domain/settings/countRecords.ts';
import { useAskToPersist, useHealth, useRestored } from '#queries/health.ts';
import { useLiveRecords } from '#queries/records.ts';
import { useServices } from '#queries/services.ts';
import { Button } from '#ui/Button.tsx';
import { DescriptionList } from '#ui/DescriptionList.tsx';
import { Notice } from '#ui/Notice.tsx';
import { sayNumberOf } from '#ui/words.ts';
import styles from './Settings.module.css';
import { SettingsHeader } from './SettingsHeader.tsx';
import {
  JOURNAL_WORDS,
  NO_COPY_YET,
  PLACE_WORDS,
  sayDamaged,
  sayKept,
  sayLastSaved,
  sayRecords,
  sayRestored,
  sayRoom,
  saySpace,
} from './words.ts';

/** Where the data is, how well it is kept, and what went wrong with it. */
export function YourDataPage() {
  const { place } = useServices();
  const health = useHealth();
  const records = useLiveRecords(countRecords);
  const restored = useRestored();
  const ask = useAskToPersist();

  return (
    <div className={styles.page}>
      <SettingsHeader title="Your data" of="device" />
      <p>
        Everything is kept by this browser, on this device, and goes nowhere else unless you save or
        send a file. Whoever clears the browser’s site data clears it, too.
      </p>
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
          { term: 'Records', detail: sayRecords(records) },
          { term: 'Saved changes', detail: sayNumberOf(health.rows, 'saved change') },
          { term: 'Last saved', detail: sayLastSaved(health.lastSavedAt) },
          { term: 'Size', detail: saySpace(health) },
          { term: 'Room left', detail: sayRoom(health) },
          { term: 'Kept by the browser', detail: sayKept(health.isPersistent) },
          { term: 'Second copy', detail: JOURNAL_WORDS[health.journal] },
          { term: 'Last copy outside this browser', detail: NO_COPY_YET },
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
          It decides by how much an app is used. Installing this app, or bookmarking it, often
          helps; ask again afterwards. Until then, keep snapshots as files.
        </Notice>
      )}
    </div>
  );
}

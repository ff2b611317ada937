import { SnapshotChanged, SnapshotNotHere } from '#queries/openSnapshot.ts';
import { StorageError, type StorageFault } from '#storage/storageError.ts';

export interface Trouble {
  readonly title: string;
  /** What happened, what is safe, and the one next step. */
  readonly words: readonly string[];
}

/** Whatever nobody at the screen could mend, in words of somebody who would stand beside them. */
export function sayTrouble(thrown: unknown): Trouble {
  if (thrown instanceof StorageError) return STORAGE[thrown.fault];
  if (thrown instanceof SnapshotChanged) return CHANGED;
  if (thrown instanceof SnapshotNotHere) return NOT_HERE;
  if (isMissingPart(thrown)) return OLD_PAGE;
  return UNKNOWN;
}

/** A page of an older version asks for a part that the server no longer has. */
const isMissingPart = (thrown: unknown) =>
  thrown instanceof Error && /dynamically imported module|module script/i.test(thrown.message);

const CHANGED: Trouble = {
  title: 'This snapshot was changed after it was taken',
  words: [
    'Its content no longer gives the hash it was frozen with, so its figures cannot be relied on.',
    'Nothing else is touched. Ask whoever took it for the file, or take a new snapshot.',
  ],
};

const NOT_HERE: Trouble = {
  title: 'This snapshot is not on this device',
  words: [
    'The link was made on another device, or for another partnership.',
    'Ask whoever sent it for the snapshot’s file, then open that under Snapshots.',
  ],
};

const OLD_PAGE: Trouble = {
  title: 'A part of this page could not be loaded',
  words: [
    'The app was probably renewed while this tab was open, or there is no connection.',
    'What you saved is safe. Load the page again.',
  ],
};

const UNKNOWN: Trouble = {
  title: 'Something went wrong on this page',
  words: [
    'What you saved before is safe on this device, and what you were typing was kept as a draft.',
    'Load the page again. If it comes back, tell whoever looks after this app what stands below.',
  ],
};

const STORAGE: Readonly<Record<StorageFault, Trouble>> = {
  quota: {
    title: 'There is no room left on this device',
    words: [
      'The browser could not save. Nothing was half-written, and what was saved before is safe.',
      'Free some space on this device, then try again.',
    ],
  },
  closed: {
    title: 'The browser closed its storage',
    words: [
      'This happens when site data is being cleared, or a newer version opened in another tab.',
      'What was saved is safe. Load the page again.',
    ],
  },
  blocked: {
    title: 'Another tab is holding the data',
    words: [
      'The app is open in another tab in an older version, and waits for it to let go.',
      'Close the other tabs of this app, then try again here.',
    ],
  },
  newer: {
    title: 'A newer version of the app has been used here',
    words: [
      'This older page does not write, so that it cannot spoil what the newer one keeps.',
      'Load the page again while you are connected, to get the newer version.',
    ],
  },
  damaged: {
    title: 'Some of the stored data cannot be read',
    words: [
      'The app has not deleted or repaired anything.',
      'Load the page again. If this comes back, do not clear the browser’s data: ask for help first.',
    ],
  },
  unavailable: {
    title: 'This window cannot keep anything',
    words: [
      'The browser gives no storage here, as in some private windows.',
      'Open the app in an ordinary window.',
    ],
  },
};

import type { ActivityFilter } from '#domain/activity/activityFilter.ts';
import { useAllActivity } from '#queries/activity.ts';
import { useReadProvenance } from '#queries/provenance.ts';
import { Button } from '#ui/Button.tsx';
import { saveFile } from '#ui/saveFile.ts';
import { useToast } from '#ui/Toasts.tsx';
import { sayNumberOf } from '#ui/words.ts';
import { useWords } from '#ui/WordsContext.ts';

interface SaveActivityProps {
  readonly filter: ActivityFilter;
  readonly names: ReadonlyMap<string, string>;
}

/** Saves all that the filter finds, a line for each field that was changed. */
export function SaveActivity({ filter, names }: SaveActivityProps) {
  const all = useAllActivity(filter);
  const readProvenance = useReadProvenance();
  const words = useWords();
  const toast = useToast();

  async function save() {
    const [changes, provenance, { activityFile }] = await Promise.all([
      all.mutateAsync(),
      readProvenance(),
      import('#reports/activity/activityFile.ts'),
    ]);
    const { name, text } = activityFile(changes, { saying: { words, names }, provenance });
    saveFile(name, [text], 'text/csv');
    toast(`${sayNumberOf(changes.length, 'change')} saved as ${name}.`);
  }
  return (
    <Button
      icon="download"
      isPending={all.isPending}
      onClick={() =>
        void save().catch(() => toast('The file could not be made. Load the page again.'))
      }
    >
      {all.isPending ? 'Reading the log…' : 'Save as CSV'}
    </Button>
  );
}

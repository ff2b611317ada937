import { hasWords, type PlanUpdate } from '#domain/progress/planUpdates.ts';
import type { ProgressUpdate } from '#domain/records/progressUpdate.ts';
import type { Recorded } from '#domain/versions/records.ts';
import { useStories } from '#queries/records.ts';
import { UpdatesOnPage, type UpdatesOnPageProps } from './UpdatesOnPage.tsx';

interface FoundProps extends UpdatesOnPageProps {
  readonly find: string;
}

/** To find words, the texts of every update that is left have to be read: only then are they. */
export function Found({ left, find, ...rest }: FoundProps) {
  const actions = [...new Set(left.map(({ row }) => row.action.id))];
  const stories = useStories(actions);
  const texts = new Map(
    stories.filter(isUpdate).map(({ id, value }) => [id as string, textsOf(value)]),
  );
  const found = left.filter(({ update, row }: PlanUpdate) => {
    const { ref, title } = row.action.value;
    return hasWords(find, [ref, title, ...(texts.get(update.id) ?? [])]);
  });
  return <UpdatesOnPage left={found} {...rest} />;
}

const isUpdate = (record: Recorded): record is Recorded<'progress-update'> =>
  record.kind === 'progress-update';

const textsOf = (update: ProgressUpdate): readonly string[] => [
  ...[update.whatChanged, update.publicWording, update.evidence],
  ...[update.correctiveAction?.text ?? '', update.approval?.reason ?? ''],
];

import { type ReactNode, useState } from 'react';
import { type DefaultValues, type FieldValues, type Resolver, useForm } from 'react-hook-form';
import type { IsoDate, VersionId } from '#domain/ids.ts';
import { useDraft } from '#queries/drafts.ts';
import { useServices } from '#queries/services.ts';
import { DraftIsBack } from '#ui/DraftIsBack.tsx';
import { useKeepAnswers } from '#ui/fields/useKeepAnswers.ts';

/** What a form is opened over: a change is written against this, and no other. */
export interface Opened<Answers> {
  readonly answers: Answers;
  readonly seen: readonly VersionId[];
}

interface Kept<Answers> extends Opened<Answers> {
  /** The day of the last change. */
  readonly on: IsoDate;
}

/**
 * A form whose answers survive a closed tab.
 *
 * @param key names the form and what it is about
 * @returns the form; the heads that its writer saw; a notice where a draft is back
 */
export function useKeptForm<Answers extends FieldValues, Accepted>(
  key: string,
  opened: Opened<Answers>,
  resolver: Resolver<Answers, unknown, Accepted>,
) {
  const { today } = useServices();
  const { kept, keep, drop } = useDraft<Kept<Answers>>(key);
  const [restored, setRestored] = useState(kept);
  // A draft goes on from what its writer saw, however long ago that was.
  const [from, setFrom] = useState<Opened<Answers>>(kept ?? opened);
  const form = useForm<Answers, unknown, Accepted>({
    defaultValues: from.answers as DefaultValues<Answers>,
    resolver,
  });
  const { seen } = from;
  useKeepAnswers(form.subscribe, (answers) => keep({ answers, seen, on: today() }));

  const discard = async () => {
    setRestored(null);
    setFrom(opened);
    form.reset(opened.answers);
    await drop();
  };
  const notice: ReactNode = restored && <DraftIsBack on={restored.on} onDiscard={discard} />;
  return { form, seen, drop, notice };
}

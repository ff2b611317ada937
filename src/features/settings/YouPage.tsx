import { useForm } from 'react-hook-form';
import { stateAuthor } from '#domain/plans/stateAuthor.ts';
import type { Author } from '#domain/versions/version.ts';
import { useAuthor, useSaveAuthor } from '#queries/author.ts';
import { byRule } from '#ui/fields/byRule.ts';
import { ProblemSummary } from '#ui/fields/ProblemSummary.tsx';
import { SaveButton } from '#ui/fields/SaveButton.tsx';
import { TextField } from '#ui/fields/TextField.tsx';
import { useToast } from '#ui/Toasts.tsx';
import styles from './Settings.module.css';
import { SettingsHeader } from './SettingsHeader.tsx';
import { sayAuthorProblem } from './words.ts';

/** Who uses this device, as they state it. */
export function YouPage() {
  const author = useAuthor();
  const saveAuthor = useSaveAuthor();
  const toast = useToast();
  const { control, handleSubmit } = useForm<Author, unknown, Author>({
    defaultValues: author,
    resolver: byRule(stateAuthor, sayAuthorProblem),
  });
  if (saveAuthor.error) throw saveAuthor.error;

  const save = handleSubmit(async (stated) => {
    await saveAuthor.mutateAsync(stated);
    toast(`What you record is now stamped with ${stated.name}.`);
  });
  return (
    <div className={styles.page}>
      <SettingsHeader title="You" of="device" />
      <p>
        Stamped on what you record, as you state it, so that others see who said what. Nobody signs
        in, and it is kept on this device.
      </p>
      <form className={styles.form} aria-label="You" noValidate onSubmit={save}>
        <ProblemSummary control={control} />
        <TextField
          control={control}
          name="name"
          label="Your name or role"
          hint="A role is enough, for example Chair, Mental Health subgroup"
        />
        <TextField
          control={control}
          name="agency"
          label="Your agency"
          hint="For example Kent Police"
          isOptional
        />
        <div>
          <SaveButton isPending={saveAuthor.isPending}>Save who you are</SaveButton>
        </div>
      </form>
    </div>
  );
}

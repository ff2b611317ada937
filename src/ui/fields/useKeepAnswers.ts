import { useEffect, useEffectEvent } from 'react';
import type { FieldValues, UseFormSubscribe } from 'react-hook-form';

/** Hands on every change of a form as it is typed, so that it can be kept as a draft. */
export function useKeepAnswers<Answers extends FieldValues>(
  subscribe: UseFormSubscribe<Answers>,
  keep: (answers: Answers) => Promise<void>,
): void {
  const onChange = useEffectEvent((answers: Answers) => {
    // A draft that cannot be kept stops nobody: saving says what is wrong.
    keep(answers).catch(() => undefined);
  });
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values, name }) => {
          // Without a name nothing was typed: the form was set, or set back.
          if (name !== undefined) onChange(structuredClone(values));
        },
      }),
    [subscribe],
  );
}

import { useForm } from 'react-hook-form';
import { readPeriod } from '#domain/indicators/readPeriod.ts';
import type { Answers, ReadProblem } from '#queries/importFigures.ts';
import { Button } from '#ui/Button.tsx';
import { Select } from '#ui/fields/Select.tsx';
import { TextField } from '#ui/fields/TextField.tsx';
import styles from './ImportFigures.module.css';

export type Question = Extract<ReadProblem, { readonly kind: 'which-column' | 'which-period' }>;

interface AskAboutFileProps {
  readonly question: Question;
  readonly answers: Answers;
  readonly onAnswers: (answers: Answers) => void;
}

/** What the file does not say, and only a person can. */
export function AskAboutFile({ question, answers, onAnswers }: AskAboutFileProps) {
  const { control, handleSubmit, setError } = useForm({ defaultValues: { answer: '' } });
  const take = handleSubmit(({ answer }) => {
    if (question.kind === 'which-column') {
      if (answer === '') return setError('answer', { message: 'Choose a column.' });
      const columns = { ...answers.columns, [question.column]: Number(answer) };
      return onAnswers({ ...answers, columns });
    }
    const period = readPeriod(answer);
    if (period.ok) return onAnswers({ ...answers, period: period.value });
    return setError('answer', { message: 'Write it as 2011/12, 2012-04 or Q1 2012/13.' });
  });
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void take(event)}>
      {question.kind === 'which-column' ? (
        <Select
          control={control}
          name="answer"
          label={`Which column is “${question.name}”?`}
          blank="Choose a column"
          options={question.choices.map(({ at, title }) => ({
            value: String(at),
            label: `${title} (column ${at + 1})`,
          }))}
        />
      ) : (
        <TextField
          control={control}
          name="answer"
          label="Which period are all its figures of?"
          hint="A financial year as 2011/12, a month as 2012-04, a quarter as Q1 2012/13"
          width="short"
        />
      )}
      <div className={styles.buttons}>
        <Button look="primary" type="submit">
          Go on
        </Button>
      </div>
    </form>
  );
}

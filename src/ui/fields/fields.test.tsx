import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useForm } from 'react-hook-form';
import { expect, it, vi } from 'vitest';
import { accept, refuse } from '#domain/result.ts';
import { byRule } from './byRule.ts';
import { CheckboxList } from './CheckboxList.tsx';
import { Choice } from './Choice.tsx';
import { ProblemSummary } from './ProblemSummary.tsx';
import { SaveButton } from './SaveButton.tsx';
import { Select } from './Select.tsx';
import { TextArea } from './TextArea.tsx';
import { NumberField } from './TextField.tsx';

interface Answers {
  readonly status: string;
  readonly percent: string;
  readonly note: string;
  readonly agency: string;
  readonly done: readonly string[];
}

type Field = keyof Answers;

const BLANK: Answers = { status: '', percent: '', note: '', agency: '', done: [] };

const TWO = [
  { value: 'a', label: 'First', description: 'The one before' },
  { value: 'b', label: 'Second' },
];

const missing = (answers: Answers) => {
  const fields: readonly Field[] = ['status', 'percent', 'agency'];
  const problems = fields
    .filter((field) => answers[field] === '')
    .map((field) => ({ kind: 'missing', field }));
  return problems.length > 0 ? refuse(problems) : accept({ saved: answers });
};

function Form({ onSave }: { readonly onSave: (value: { saved: Answers }) => void }) {
  const resolver = byRule(missing, ({ field }) => `Enter the ${field}`);
  const { control, handleSubmit } = useForm({ defaultValues: BLANK, resolver });
  return (
    <form noValidate onSubmit={handleSubmit((value) => onSave(value))}>
      <ProblemSummary control={control} />
      <Choice control={control} name="status" label="Status" options={TWO} />
      <NumberField control={control} name="percent" label="Done (%)" hint="Whole, 0 to 100" />
      <TextArea control={control} name="note" label="Note" limit={10} />
      <Select control={control} name="agency" label="Agency" options={TWO} blank="None" />
      <CheckboxList control={control} name="done" label="Milestones" options={TWO} />
      <SaveButton>Save progress</SaveButton>
    </form>
  );
}

const open = () => {
  const onSave = vi.fn<(value: { saved: Answers }) => void>();
  render(<Form onSave={onSave} />);
  return onSave;
};

const save = () => userEvent.click(screen.getByRole('button', { name: 'Save progress' }));

it('says every problem at once, at the top in the order of the form and under each field', async () => {
  const onSave = open();

  await save();

  const summary = await screen.findByRole('alert');
  const heading = within(summary).getByRole('heading', { name: 'There are 3 problems' });
  await waitFor(() => expect(heading).toHaveFocus());
  expect(
    within(summary)
      .getAllByRole('button')
      .map(({ textContent }) => textContent),
  ).toEqual(['Enter the status', 'Enter the percent', 'Enter the agency']);
  expect(screen.getByLabelText('Done (%)')).toHaveAccessibleDescription(
    /Whole, 0 to 100 Problem: ?Enter the percent/,
  );
  expect(screen.getByLabelText('Done (%)')).toBeInvalid();
  expect(screen.getByLabelText('Agency')).toHaveAccessibleDescription(/Problem: ?Enter the agency/);
  expect(onSave).not.toHaveBeenCalled();
});

it.each([
  ['Enter the percent', () => screen.getByLabelText('Done (%)')],
  ['Enter the agency', () => screen.getByLabelText('Agency')],
  ['Enter the status', () => screen.getByRole('radio', { name: 'First' })],
])('leads from "%s" to its field', async (problem, field) => {
  open();
  await save();

  await userEvent.click(await screen.findByRole('button', { name: problem }));

  expect(field()).toHaveFocus();
});

it('hands on what the rule made of the answers, and takes the problems away', async () => {
  const onSave = open();
  await save();

  await userEvent.click(screen.getByRole('radio', { name: 'Second' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Second' }));
  await userEvent.type(screen.getByLabelText('Done (%)'), '50%');
  await userEvent.selectOptions(screen.getByLabelText('Agency'), 'First');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');

  expect(onSave).toHaveBeenCalledWith({
    saved: { status: 'b', percent: '50%', note: '', agency: 'a', done: ['b'] },
  });
  expect(screen.queryByText(/There (is|are)/)).not.toBeInTheDocument();
});

it('counts near a limit, and cuts nothing off', async () => {
  open();
  const note = screen.getByLabelText('Note');

  await userEvent.type(note, '12345678');
  expect(screen.getByText('2 characters left')).toBeInTheDocument();

  await userEvent.type(note, '9ab');
  expect(screen.getByText('1 character too many')).toBeInTheDocument();
  expect(note).toHaveValue('123456789ab');
});

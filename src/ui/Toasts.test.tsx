import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Toasts, useToast } from './Toasts.tsx';

const onPress = vi.fn<() => void>();

const Saving = () => {
  const toast = useToast();
  return (
    <main tabIndex={-1}>
      <button type="button" onClick={() => toast('Saved', { label: 'Undo', onPress })}>
        Save
      </button>
    </main>
  );
};

const open = async () => {
  render(
    <Toasts>
      <Saving />
    </Toasts>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
};

it('is reached by the keyboard, and gives the focus back', async () => {
  await open();
  expect(screen.getByRole('status', { name: 'Messages' })).toHaveTextContent('Saved');

  await userEvent.tab();
  expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');

  expect(onPress).toHaveBeenCalledOnce();
  expect(screen.queryByText('Saved')).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Save' })).toHaveFocus();
});

it('leaves the focus where it is, when it closes without having it', async () => {
  await open();

  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await userEvent.click(screen.getAllByRole('button', { name: 'Close message' })[0] as HTMLElement);
  screen.getByRole('button', { name: 'Save' }).focus();

  expect(screen.getAllByText('Saved')).toHaveLength(1);
  expect(screen.getByRole('button', { name: 'Save' })).toHaveFocus();
});

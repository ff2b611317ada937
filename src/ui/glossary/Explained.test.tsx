import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { explainer } from '#domain/glossary/explain.ts';
import { Explained } from './Explained.tsx';
import { firstUses } from './firstUses.ts';
import { GlossaryContext } from './GlossaryContext.ts';

const GLOSSARY = explainer([
  { term: 'OCG', meaning: 'organised crime group' },
  { term: 'CSE', meaning: 'child sexual exploitation' },
]);

function show(page: ReactNode) {
  const glossary = { terms: [], explain: GLOSSARY, uses: firstUses() };
  const around = (shown: ReactNode) => <GlossaryContext value={glossary}>{shown}</GlossaryContext>;
  const { rerender } = render(around(page));
  return { change: (next: ReactNode) => rerender(around(next)) };
}

const named = (name: RegExp) => screen.getAllByRole('button', { name });

it('opens what an acronym stands for by the keyboard, right after it', async () => {
  show(<p>{<Explained text="Mapped the OCGs of the area." />}</p>);
  const [acronym] = named(/^OCGs, what it means$/);
  expect(acronym).toHaveAttribute('aria-expanded', 'false');
  expect(screen.getByText('(organised crime group)', { exact: false })).toHaveAttribute(
    'data-open',
    'false',
  );

  await userEvent.tab();
  await userEvent.keyboard('{Enter}');

  expect(acronym).toHaveFocus();
  expect(acronym).toHaveAttribute('aria-expanded', 'true');
  expect(screen.getByRole('paragraph')).toHaveTextContent(
    'Mapped the OCGs, what it means (organised crime group) of the area.',
  );
});

it('explains each acronym where it first stands on the page, and nowhere else', () => {
  show(
    <>
      <p>
        <Explained text="An OCG." />
      </p>
      <p>
        <Explained text="The same OCG, and CSE." />
      </p>
    </>,
  );

  expect(named(/OCG|CSE/).map((button) => button.closest('p')?.textContent)).toEqual([
    'An OCG, what it means (organised crime group).',
    'The same OCG, and CSE, what it means (child sexual exploitation).',
  ]);
});

it('explains it in the next place once the first is gone', () => {
  const second = (
    <p key="second">
      <Explained text="Another OCG." />
    </p>
  );
  const { change } = show([<p key="first">{<Explained text="An OCG." />}</p>, second]);
  expect(named(/OCG/)).toHaveLength(1);

  change([second]);

  expect(named(/OCG/)[0]?.closest('p')).toHaveTextContent('Another OCG');
});

it('leaves a text as it was written where nothing is known of it', () => {
  render(<Explained text="An OCG." />);

  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.getByText('An OCG.')).toBeVisible();
});

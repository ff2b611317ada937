/** Fields mark their box with their name: routes use the hash, so no link can lead to them. */
const boxes = (within: Element | null) => [
  ...(within?.closest('form')?.querySelectorAll<HTMLElement>('[data-field]') ?? []),
];

const FOCUSABLE = 'input, textarea, select, button';

/** Moves the focus to a field of the form that `within` stands in, and brings it into sight. */
export function toField(within: Element | null, name: string): void {
  const box = boxes(within).find(({ dataset }) => dataset['field'] === name);
  const target =
    box?.querySelector<HTMLElement>('input:checked') ?? box?.querySelector<HTMLElement>(FOCUSABLE);
  target?.focus({ preventScroll: true });
  box?.scrollIntoView({ block: 'center' });
}

/** In the order of the page, whichever was found first; what has no field goes last. */
export function inFormOrder<Problem extends { readonly name: string }>(
  within: Element | null,
  problems: readonly Problem[],
): readonly Problem[] {
  const names = boxes(within).map(({ dataset }) => dataset['field']);
  const place = ({ name }: Problem) => {
    const at = names.indexOf(name);
    return at === -1 ? names.length : at;
  };
  return problems.toSorted((one, other) => place(one) - place(other));
}

const { compare } = new Intl.Collator('en-GB', { numeric: true });

export const byLabel = (a: { readonly label: string }, b: { readonly label: string }): number =>
  compare(a.label, b.label);
